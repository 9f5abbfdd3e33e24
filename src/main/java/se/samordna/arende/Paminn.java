package se.samordna.arende;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;

/** Påminner när en frist närmar sig: påminnelsen står på ärendets tidslinje. */
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
    return "paminn";
  }

  @Override
  public Map<String, Object> utfor(Jobb jobb) {
    Arende arende = arenden.las(jobb.arende());
    boolean vantar = jobb.element().contains(amne(arende.processteg()));
    if (vantar && arende.varv() == jobb.varv()) {
      store
          .frist(arende.id())
          .ifPresent(
              frist ->
                  arenden.handelse(
                      arende.id(), "paminnelse", Mening.av("handelse_paminnelse", frist)));
    }
    return Map.of();
  }

  /** Elementet i ritningen heter efter det som påminnelsen gäller. */
  private static String amne(String processteg) {
    return processteg.equals("yttra") ? "beredning" : "komplettering";
  }
}
