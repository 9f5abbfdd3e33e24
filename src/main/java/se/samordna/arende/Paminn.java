package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;
import se.samordna.ritning.Element;
import se.samordna.ritning.Jobbtyp;

/**
 * Påminner när en frist närmar sig: påminnelsen står på ärendets tidslinje. En gång per frist,
 * också när ärendet byggs upp på nytt i motorn efter det att påminnelsen gavs.
 */
@Component
@Transactional
class Paminn implements Jobbhandlare {

  private final Arenden arenden;
  private final ArendeStore store;

  Paminn(Arenden arenden, ArendeStore store) {
    this.arenden = arenden;
    this.store = store;
  }

  @Override
  public String typ() {
    return Jobbtyp.PAMINN;
  }

  @Override
  public Map<String, Object> utfor(Jobb jobb) {
    Arende arende = arenden.las(jobb.arende());
    if (arende.processteg().equals(paminnerOm(jobb.element())) && arende.varv() == jobb.varv()) {
      store
          .frist(arende.id())
          .filter(frist -> store.pamind(arende.id(), frist))
          .ifPresent(
              frist ->
                  arenden.handelse(
                      arende.id(), "paminnelse", Mening.av("handelse_paminnelse", frist)));
    }
    return Map.of();
  }

  /** Det steg som väntar när påminnelsens element nås. */
  private static String paminnerOm(String element) {
    return switch (element) {
      case Element.PAMINN_BEREDNING -> Element.YTTRA;
      case Element.PAMINN_KOMPLETTERING -> Element.KOMPLETTERA;
      default -> throw new IllegalArgumentException("Okänd påminnelse i ritningen: " + element);
    };
  }
}
