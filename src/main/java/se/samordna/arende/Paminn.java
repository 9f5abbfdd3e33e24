package se.samordna.arende;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Mening;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;

/** Påminner när en frist närmar sig; hur den når fram avgör modulen avisering. */
@Component
@Transactional
class Paminn implements Jobbhandlare {

  private final Arenden arenden;
  private final ArendeStore store;
  private final ApplicationEventPublisher utskick;

  Paminn(Arenden arenden, ArendeStore store, ApplicationEventPublisher utskick) {
    this.arenden = arenden;
    this.store = store;
    this.utskick = utskick;
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
              frist -> {
                arenden.handelse(
                    arende.id(), "paminnelse", Mening.av("handelse_paminnelse", frist));
                utskick.publishEvent(new Fristpaminnelse(arende.id(), arende.processteg(), frist));
              });
    }
    return Map.of();
  }

  /** Elementet i ritningen heter efter det som påminnelsen gäller. */
  private static String amne(String processteg) {
    return processteg.equals("yttra") ? "beredning" : "komplettering";
  }
}
