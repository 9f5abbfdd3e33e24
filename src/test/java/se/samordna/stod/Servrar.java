package se.samordna.stod;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samordna.lokal.Databasmall;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Lokalt;
import se.samordna.lokal.Miljo;
import se.samordna.lokal.Motorval;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Realm;

/**
 * En uppsättning riktiga servrar per testprocess, på lediga portar och med egna kataloger under
 * target; inloggningens del av databasen är en kopia av {@link Databasmall}. De startas av den
 * första som frågar och stannas när Javaprocessen slutar.
 */
public final class Servrar {

  /**
   * De två demoförbunden, och de två som bara finns för tester: ett att pröva i, ett för det
   * inspelade.
   */
  public static final String DEMO = "demo/bksv,demo/lund,testforbund/prov,testforbund/spel";

  /** Verksamhetens dag när testerna börjar: hösten före demobudgetens första år. */
  public static final String DAG = "2023-11-20";

  private static final class Igang {
    private static final Miljo MILJO = starta();
  }

  private Servrar() {}

  public static Miljo igang() {
    return Igang.MILJO;
  }

  /** Programmets inställningar mot de här servrarna. */
  public static Map<String, String> egenskaper() {
    Map<String, String> egenskaper = new HashMap<>(Lokalt.egenskaper(igang().portar(), DEMO));
    egenskaper.put("samordna.datum", DAG);
    // Den som prövar en offentlig sida väntar in ändringen; hur länge sidan hålls är inte det som
    // prövas.
    egenskaper.put("samordna.offentligt.hallbar", "1s");
    egenskaper.putAll(Postlada.egenskaper());
    return Map.copyOf(egenskaper);
  }

  private static Miljo starta() {
    Portar portar = Portar.lediga();
    Kataloger kataloger =
        new Kataloger(
            Path.of("target", "servrar", ProcessHandle.current().pid() + "-" + portar.postgres()),
            Kataloger.servrar(System.getenv()));
    Realm realm =
        new Realm(
            Path.of("realm-config/samordna-realm.json"),
            List.of(Path.of("realm-config/lokal"), Path.of("src/test/resources/realm")));
    Miljo miljo = new Miljo(kataloger, portar, realm, Motorval.ZEEBE);
    Runtime.getRuntime().addShutdownHook(new Thread(miljo::stanna, "servrar-ned"));
    new Databasmall(Path.of("target", "servrar-mall"), kataloger.servrar(), realm).laggI(miljo);
    miljo.starta(rad -> {});
    return miljo;
  }
}
