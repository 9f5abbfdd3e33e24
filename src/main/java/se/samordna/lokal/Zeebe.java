package se.samordna.lokal;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Processmotorn som barnprocess. Den har ingen inloggning, så varje port lyssnar bara på den egna
 * datorn.
 */
public final class Zeebe implements Server {

  /** Under den första gränsen tar motorn inga nya kommandon, under den andra stannar den. */
  private static final Map<String, String> DISK =
      Map.of(
          "ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING", "256MB",
          "ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION", "128MB",
          "ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "16MB",
          "ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT", "96MB");

  private final Kataloger kataloger;
  private final Portar portar;
  private final Klassarkiv arkiv;
  private final Korning korning = new Korning();

  public Zeebe(Kataloger kataloger, Portar portar) {
    this(kataloger, portar, Klassarkiv.over(Distribution.ZEEBE, kataloger.servrar()));
  }

  Zeebe(Kataloger kataloger, Portar portar, Klassarkiv arkiv) {
    this.kataloger = kataloger;
    this.portar = portar;
    this.arkiv = arkiv;
  }

  @Override
  public void starta() {
    Path hem = Distribution.ZEEBE.uppackad(kataloger.servrar(), h -> {});
    Barn barn =
        Barn.starta(
            Barnorder.i(kataloger, "Zeebe", kataloger.zeebe(), kommando(hem)).med(installningar()));
    korning.satt(barn);
    barn.vantaPa(() -> Webb.svarar(aktuator() + "/health/readiness"), Duration.ofMinutes(3));
  }

  private List<String> kommando(Path hem) {
    List<String> kommando =
        new ArrayList<>(
            List.of(
                Barnorder.java(),
                kataloger.marke(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:MaxDirectMemorySize=128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
    kommando.addAll(Barnorder.egnaVal());
    kommando.addAll(arkiv.val());
    Path installningar = hem.resolve("config");
    kommando.addAll(
        List.of(
            // En katalog på klassvägen går inte att arkivera; inställningarna pekas ut för sig.
            "-cp",
            bibliotek(hem.resolve("lib")),
            "-Dspring.config.additional-location=file:" + installningar + "/",
            "-Dlog4j2.configurationFile=" + installningar.resolve("log4j2.xml"),
            "-Dapp.home=" + hem,
            "-Dbasedir=" + kataloger.zeebe(),
            "io.camunda.zeebe.broker.StandaloneBroker"));
    return kommando;
  }

  /** Alla jar-filer i bokstavsordning: ett arkiv gäller bara för den klassväg det skrevs för. */
  private static String bibliotek(Path lib) {
    try (Stream<Path> filer = Files.list(lib)) {
      return filer
          .map(Path::toString)
          .filter(f -> f.endsWith(".jar"))
          .sorted()
          .collect(joining(":"));
    } catch (IOException e) {
      throw new Startfel("Kan inte läsa " + lib + ": " + e.getMessage(), e);
    }
  }

  private Map<String, String> installningar() {
    Map<String, String> alla = new java.util.HashMap<>(DISK);
    alla.put("ZEEBE_BROKER_DATA_DIRECTORY", kataloger.zeebe().toString());
    alla.put("ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1");
    alla.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", "" + portar.zeebeKommando());
    alla.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", "" + portar.zeebeIntern());
    alla.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1");
    alla.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", "" + portar.zeebe());
    alla.put("ZEEBE_CLOCK_CONTROLLED", "true");
    alla.put("SERVER_ADDRESS", "127.0.0.1");
    alla.put("SERVER_PORT", "" + portar.zeebeRest());
    alla.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    alla.put("MANAGEMENT_SERVER_PORT", "" + portar.zeebeAktuator());
    return alla;
  }

  @Override
  public boolean svarar() {
    return Webb.svarar(aktuator() + "/health/liveness");
  }

  private String aktuator() {
    return "http://127.0.0.1:" + portar.zeebeAktuator() + "/actuator";
  }

  @Override
  public void stanna() {
    korning.stanna();
  }

  @Override
  public void doda() {
    korning.doda();
  }

  /** Tömmer motorns katalog, som om disken gått förlorad; motorn ska stå stilla. */
  public void tom() {
    Kataloger.radera(kataloger.zeebe());
  }

  @Override
  public long pid() {
    return korning.pid();
  }
}
