package se.samordna.lokal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Programmet självt som barnprocess.
 *
 * @param klasser vad Java ska köra: {@code -jar fil}, eller {@code -cp väg klass}
 * @param egenskaper Spring-egenskaper; de går genom miljön så att lösenord inte syns i
 *     processlistan
 */
public record Program(
    Kataloger kataloger,
    int port,
    List<String> klasser,
    Map<String, String> egenskaper,
    Korning korning)
    implements Server {

  public static Program nytt(
      Kataloger kataloger, int port, List<String> klasser, Map<String, String> egenskaper) {
    return new Program(
        kataloger, port, List.copyOf(klasser), Map.copyOf(egenskaper), new Korning());
  }

  @Override
  public void starta() {
    List<String> kommando =
        new ArrayList<>(
            List.of(
                Barnorder.java(),
                kataloger.marke(),
                "-Xms64m",
                "-Xmx512m",
                // Många strömmar på en gång ryms då bland det unga, och fyller inte det gamla.
                "-Xmn64m",
                "-XX:SurvivorRatio=4",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    kommando.addAll(Barnorder.egnaVal());
    kommando.addAll(klasser);
    Barn barn =
        Barn.starta(
            Barnorder.i(kataloger, "app-" + port, Path.of("").toAbsolutePath(), kommando)
                .med(installningar()));
    korning.satt(barn);
    barn.vantaPa(() -> Webb.svarar(adress() + "/actuator/health/readiness"), Duration.ofMinutes(4));
    korning.redo();
  }

  /** Dagen ställs en gång; sedan går klockan, och den förra dagen vore ett steg tillbaka. */
  Map<String, String> nuvarande() {
    Map<String, String> nu = new HashMap<>(egenskaper);
    if (korning.harVaritRedo()) {
      nu.remove("samordna.datum");
    }
    return nu;
  }

  private Map<String, String> installningar() {
    return Map.of(
        "SERVER_PORT",
        "" + port,
        "SERVER_ADDRESS",
        "127.0.0.1",
        "SPRING_APPLICATION_JSON",
        JsonMapper.shared().writeValueAsString(nuvarande()));
  }

  @Override
  public boolean svarar() {
    return Webb.svarar(adress() + "/actuator/health/liveness");
  }

  public String adress() {
    return "http://localhost:" + port;
  }

  @Override
  public void stanna() {
    korning.stanna();
  }

  @Override
  public void doda() {
    korning.doda();
  }

  @Override
  public long pid() {
    return korning.pid();
  }
}
