package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;

/** Beslutstabellens svar sparas; motorns variabler är aldrig den enda uppgiften (R29). */
@Component
@Transactional
class SparaKontroll implements Jobbhandlare {

  private final Arenden arenden;
  private final KontrollStore store;

  SparaKontroll(Arenden arenden, KontrollStore store) {
    this.arenden = arenden;
    this.store = store;
  }

  @Override
  public String typ() {
    return "spara_kontroll";
  }

  @Override
  public Map<String, Object> utfor(Jobb jobb) {
    Arende arende = arenden.las(jobb.arende());
    if (!arende.processteg().equals("formell_kontroll") || arende.varv() != jobb.varv()) {
      return Map.of();
    }
    Object resultat = jobb.variabler().get("kontrollresultat");
    store.resultat(arende.id(), resultat == null ? Map.of() : resultat);
    arenden.vanta(arende.id(), KontrollService.TYP);
    arenden.handelse(arende.id(), "formell_kontroll", Mening.av("handelse_formell_kontroll"));
    return Map.of();
  }
}
