package se.samordna.stod;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.lokal.Databasmall;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Lokalt;
import se.samordna.lokal.Miljo;
import se.samordna.lokal.Motorval;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Realm;
import se.samordna.lokal.Sidodatabas;

/**
 * En uppsättning riktiga servrar per testprocess, på lediga portar och med egna kataloger under
 * target; inloggningens del av databasen är en kopia av {@link Databasmall}. De startas av den
 * första som frågar och stannas när Javaprocessen slutar. Zeebe är med först när någon går på den.
 */
public final class Servrar {

  /**
   * De två demoförbunden, och de tre som bara finns för tester: ett att pröva i, ett för det
   * inspelade, och ett med insatser som redan pågår.
   */
  public static final String DEMO =
      "demo/bksv,demo/lund,testforbund/prov,testforbund/spel,testforbund/taga";

  /** Verksamhetens dag när testerna börjar: hösten före demobudgetens första år. */
  public static final String DAG = "2023-11-20";

  /** Egenskapen som väljer motor för de prov som inte själva säger vilken. */
  private static final String MOTORNS_EGENSKAP = "prov.motor";

  private static Optional<Miljo> igang = Optional.empty();
  private static boolean medZeebe;

  private Servrar() {}

  /** Motorn som körningen valt ({@code -Dprov.motor=inbaddad}); annars Zeebe. */
  public static Motorval motor() {
    String ord = System.getProperty(MOTORNS_EGENSKAP, Motorval.ZEEBE.ord());
    return Arrays.stream(Motorval.values())
        .filter(m -> m.ord().equals(ord))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(okand(ord)));
  }

  private static String okand(String ord) {
    return "%s=%s är ingen motor. Ange %s."
        .formatted(
            MOTORNS_EGENSKAP,
            ord,
            Arrays.stream(Motorval.values())
                .map(Motorval::ord)
                .collect(Collectors.joining(" eller ")));
  }

  /** Servrarna; är de inte igång startas de för motorn som körningen valt. */
  public static synchronized Miljo igang() {
    return igang.orElseGet(() -> igang(motor()));
  }

  private static synchronized Miljo igang(Motorval motor) {
    Miljo miljo = igang.orElseGet(() -> starta(motor));
    if (igang.isPresent() && motor == Motorval.ZEEBE && !medZeebe) {
      miljo.zeebe().starta();
    }
    igang = Optional.of(miljo);
    medZeebe = medZeebe || motor == Motorval.ZEEBE;
    return miljo;
  }

  /** Programmets inställningar mot de här servrarna, på motorn som körningen valt. */
  public static Map<String, String> egenskaper() {
    return egenskaper(motor());
  }

  /**
   * Programmets inställningar på motorn. Den som körningen inte valt har en egen databas: två
   * motorer kan inte ha hand om samma ärenden.
   */
  public static Map<String, String> egenskaper(Motorval motor) {
    igang(motor);
    Map<String, String> egenskaper = i(databas(motor));
    egenskaper.put("samordna.motor", motor.ord());
    return Map.copyOf(egenskaper);
  }

  /** Databasen som {@link #egenskaper(Motorval)} pekar på. */
  public static Sidodatabas databas(Motorval motor) {
    return new Sidodatabas(
        igang(motor).portar(), motor == motor() ? "samordna" : "samordna_" + motor.ord());
  }

  /** Programmets inställningar mot en egen databas, för den som själv säger vilken motor det är. */
  public static Map<String, String> egenDatabas(String namn) {
    return Map.copyOf(i(new Sidodatabas(igang().portar(), namn)));
  }

  private static Map<String, String> i(Sidodatabas databas) {
    databas.skapaSaknad();
    Map<String, String> egenskaper = gemensamma(igang());
    egenskaper.put("spring.datasource.url", databas.adress());
    return egenskaper;
  }

  private static Map<String, String> gemensamma(Miljo miljo) {
    Map<String, String> egenskaper = new HashMap<>(Lokalt.egenskaper(miljo.portar(), DEMO));
    egenskaper.put("samordna.datum", DAG);
    // Den som prövar en offentlig sida väntar in ändringen; hur länge sidan hålls är inte det som
    // prövas.
    egenskaper.put("samordna.offentligt.hallbar", "1s");
    egenskaper.putAll(Postlada.egenskaper());
    return egenskaper;
  }

  private static Miljo starta(Motorval motor) {
    Portar portar = Portar.lediga();
    Kataloger kataloger =
        new Kataloger(
            Path.of("target", "servrar", ProcessHandle.current().pid() + "-" + portar.postgres()),
            Kataloger.servrar(System.getenv()));
    Realm realm =
        new Realm(
            Path.of("realm-config/samordna-realm.json"),
            List.of(Path.of("realm-config/lokal"), Path.of("src/test/resources/realm")));
    Miljo miljo = new Miljo(kataloger, portar, realm, motor);
    Runtime.getRuntime().addShutdownHook(new Thread(miljo::stanna, "servrar-ned"));
    new Databasmall(Path.of("target", "servrar-mall"), kataloger.servrar(), realm).laggI(miljo);
    miljo.starta(rad -> {});
    return miljo;
  }
}
