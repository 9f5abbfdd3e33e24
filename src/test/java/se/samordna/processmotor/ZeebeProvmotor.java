package se.samordna.processmotor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.lokal.Kataloger;
import se.samordna.lokal.Portar;
import se.samordna.lokal.Zeebe;
import se.samordna.stod.Servrar;

/** En egen mäklare: den går att starta om, och signaler når bara provets ärenden. */
final class ZeebeProvmotor implements Provmotor {

  private final Portar portar = Portar.lediga();
  private final Zeebe zeebe =
      new Zeebe(
          new Kataloger(
              Path.of("target", "kontrakt", "" + portar.zeebe()),
              Kataloger.servrar(System.getenv())),
          portar);

  /**
   * Stannar med Javaprocessen: programmets klient stängs sist, och behöver någon att säga adjö
   * till.
   */
  ZeebeProvmotor() {
    Runtime.getRuntime().addShutdownHook(new Thread(zeebe::stanna, "kontraktets-zeebe-ned"));
    zeebe.starta();
  }

  @Override
  public Map<String, String> egenskaper() {
    Map<String, String> egna = new HashMap<>(Servrar.egenDatabas("kontrakt_zeebe"));
    egna.put("samordna.motor", Motorslag.ZEEBE.kod());
    egna.put("samordna.zeebe.adress", "http://127.0.0.1:" + portar.zeebe());
    egna.put("samordna.zeebe.aktuator", "http://127.0.0.1:" + portar.zeebeAktuator());
    return Map.copyOf(egna);
  }

  @Override
  public List<String> ritningar() {
    return List.of(Vagprov.ANSOKAN, Vagprov.UPPFOLJNING, Vagprov.MARKE);
  }

  @Override
  public Set<String> oanvanda() {
    return Set.of();
  }

  @Override
  public void startaOm() {
    zeebe.stanna();
    zeebe.starta();
  }
}
