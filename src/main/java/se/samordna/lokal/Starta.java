package se.samordna.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** ./start: tar upp servrarna och programmet, håller dem igång och stannar dem i ordning. */
public final class Starta {

  private static final String DEMO = "demo/bksv,demo/lund";
  private static final String MED_DEMO =
      """
      forbundschef.bksv, sokande.vellinge.bksv, ordforande.bksv, ekonom.bksv,
                    forbundschef.lund, ordforande.lund eller drift (fler i README)\
      """;
  private static final String TOM = "drift, och lägg upp det första förbundet under Förbund";

  private final Val val;
  private final Kataloger kataloger = Kataloger.ur(System.getenv());
  private final Portar portar = Portar.ur(System.getenv());
  private final Path realm = Path.of("realm-config");
  private final Map<String, Server> barn = new LinkedHashMap<>();
  // Hålls kvar så länge processen lever: låset släpps när det städas ur minnet.
  private Optional<Ensam> ensam = Optional.empty();
  private final CountDownLatch slut = new CountDownLatch(1);
  private final CountDownLatch stannat = new CountDownLatch(1);

  private final Miljo miljo;
  private boolean utanDemo;

  private Starta(Val val) {
    this.val = val;
    this.miljo =
        new Miljo(
            kataloger,
            portar,
            new Realm(realm.resolve("samordna-realm.json"), this::tillagg),
            val.motor());
  }

  /** Utan demo finns bara driften att logga in som. */
  private List<Path> tillagg() {
    Path lokal = realm.resolve("lokal");
    return List.of(utanDemo ? lokal.resolve("10-lokalt.json") : lokal);
  }

  public static void main(String[] argument) throws InterruptedException {
    System.setProperty("logback.configurationFile", "lokal/logback-start.xml");
    try {
      new Starta(Val.ur(System.getenv(), argument)).kor();
    } catch (Startfel e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void kor() throws InterruptedException {
    ensam = Optional.of(Ensam.i(kataloger));
    List<String> kvar = miljo.stada();
    if (!kvar.isEmpty()) {
      skriv("Städade efter en avbruten körning: " + String.join(", ", kvar));
    }
    portar.kravLediga(val.motor());
    if (val.fresh()) {
      kataloger.borjaOm();
    }
    utanDemo = kataloger.utanDemo(val.tom());
    Runtime.getRuntime().addShutdownHook(new Thread(this::ned, "ned"));
    try {
      upp();
      vakta();
    } catch (Startfel e) {
      // Under avslutningen är ett barn som stannat ingenting att berätta om.
      if (slut.getCount() > 0) {
        throw e;
      }
    }
    stannat.await();
  }

  private void vakta() throws InterruptedException {
    Loggvakt loggar = Loggvakt.i(kataloger);
    Thread.ofVirtual().start(() -> vaxlaLoggar(loggar));
    new Vakt(barn, Starta::skriv).vakta(slut);
  }

  private void vaxlaLoggar(Loggvakt loggar) {
    try {
      while (!slut.await(1, TimeUnit.MINUTES)) {
        vaxla(loggar);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** En logg som inte gick att växla prövas igen om en minut. */
  private static void vaxla(Loggvakt loggar) {
    try {
      loggar.vaxla();
    } catch (Startfel fel) {
      skriv(String.valueOf(fel.getMessage()));
    }
  }

  private void upp() {
    skriv("Startar %s …".formatted(uppraknade(List.copyOf(miljo.servrar().keySet()))));
    miljo.starta(Starta::skriv);
    barn.putAll(miljo.servrar());
    if (val.baraServrar()) {
      skriv("Servrarna är igång. Ctrl-C stannar dem.");
      return;
    }
    skriv("Startar Samordna …");
    Map<String, String> egenskaper = new HashMap<>(Lokalt.egenskaper(portar, utanDemo ? "" : DEMO));
    egenskaper.put("samordna.motor", val.motor().ord());
    val.datum().ifPresent(d -> egenskaper.put("samordna.datum", d.toString()));
    Program program = Program.nytt(kataloger, portar.app(), klasser(), egenskaper);
    barn.put("Samordna", program);
    program.starta();
    skriv(valkommen(program.adress(), val.motor(), utanDemo ? TOM : MED_DEMO));
  }

  private static String valkommen(String adress, Motorval motor, String vilka) {
    return """

    Samordna är igång: %s
      Logga in som  %s
      Lösenord      %s
      API           %s/swagger-ui.html
      Motor         %s
    Ctrl-C stannar allt. ./start --fresh börjar om från början.
    """
        .formatted(adress, vilka, Lokalt.DEMOLOSENORD, adress, namn(motor));
  }

  private static String uppraknade(List<String> namn) {
    return String.join(", ", namn.subList(0, namn.size() - 1)) + " och " + namn.getLast();
  }

  private static String namn(Motorval motor) {
    return switch (motor) {
      case ZEEBE -> "Zeebe, som egen process";
      case INBADDAD -> "inbäddad i programmet, med ärendena i dess databas";
    };
  }

  /** Det byggda programmet, eller klasserna som {@code samordna.klassvag} pekar ut. */
  private static List<String> klasser() {
    return Optional.ofNullable(System.getProperty("samordna.klassvag"))
        .map(vag -> List.of("-cp", vag, "se.samordna.Samordna"))
        .orElseGet(() -> List.of("-jar", jar()));
  }

  private static String jar() {
    try (Stream<Path> byggt = Files.list(Path.of("target"))) {
      return byggt
          .map(Path::toString)
          .filter(f -> f.endsWith(".jar"))
          .findFirst()
          .orElseThrow(() -> new Startfel("Programmet är inte byggt. Kör: mvn package"));
    } catch (IOException e) {
      throw new Startfel("Programmet är inte byggt. Kör: mvn package", e);
    }
  }

  private void ned() {
    slut.countDown();
    skriv("Stannar …");
    Optional.ofNullable(barn.get("Samordna")).ifPresent(Server::stanna);
    miljo.stanna();
    ensam.ifPresent(Ensam::slapp);
    skriv("Stannat.");
    stannat.countDown();
  }

  private static void skriv(String rad) {
    System.out.println(rad);
  }
}
