package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;
import se.samordna.ritning.Element;
import se.samordna.ritning.Jobbtyp;

/**
 * Påminner när en frist närmar sig: påminnelsen står på ärendets tidslinje. En gång per frist,
 * också när ärendet byggs upp på nytt i motorn efter det att påminnelsen gavs. Har dagen redan
 * gått, för att motorn eller programmet stod still, är det för sent att påminna: då går ärendet
 * vidare.
 */
@Component
@Transactional
class Paminn implements Jobbhandlare {

  private final Arenden arenden;
  private final ArendeStore store;
  private final Klocka klocka;

  Paminn(Arenden arenden, ArendeStore store, Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.klocka = klocka;
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
          .filter(frist -> !klocka.passerad(frist))
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
