package se.samordna.processmotor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.stod.Servrar;

/**
 * Motorn inne i programmet, i en egen databas. Den har inget märke och ingen signal: ärendena och
 * motorn är alltid från samma stund.
 */
final class InbaddadProvmotor implements Provmotor {

  @Override
  public Map<String, String> egenskaper() {
    Map<String, String> egna = new HashMap<>(Servrar.egenDatabas("kontrakt_inbaddad"));
    egna.put("samordna.motor", Motorslag.INBADDAD.kod());
    return Map.copyOf(egna);
  }

  @Override
  public List<String> ritningar() {
    return List.of(Vagprov.ANSOKAN, Vagprov.UPPFOLJNING);
  }

  @Override
  public Set<String> oanvanda() {
    return Set.of("aterstallning", "databas_aterstalld", "jamfor_laget", "byggs_upp");
  }

  /** Allt ligger i programmet och databasen; när en nod dödas prövas bland felproven. */
  @Override
  public void startaOm() {}
}
