package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;
import se.samordna.ritning.Element;
import se.samordna.ritning.Jobbtyp;
import se.samordna.ritning.Variabel;

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
    return Jobbtyp.SPARA_KONTROLL;
  }

  @Override
  public Map<String, Object> utfor(Jobb jobb) {
    Arende arende = arenden.las(jobb.arende());
    if (!arende.processteg().equals(Element.FORMELL_KONTROLL) || arende.varv() != jobb.varv()) {
      return Map.of();
    }
    Object resultat = jobb.variabler().get(Variabel.KONTROLLRESULTAT);
    store.resultat(arende.id(), resultat == null ? Map.of() : resultat);
    arenden.vanta(arende.id(), KontrollService.TYP);
    arenden.handelse(arende.id(), "formell_kontroll", Mening.av("handelse_formell_kontroll"));
    return Map.of();
  }
}
