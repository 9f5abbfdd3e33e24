package se.samordna.skal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.samordna.identitet.Utfallsrakning;

/** Larmar när begäran misslyckas, vad orsaken än är: delarna kan må väl var för sig. */
@Component("begaranlarm")
class Begaranlarm implements HealthIndicator {

  private final Utfallsrakning utfall;

  Begaranlarm(Utfallsrakning utfall) {
    this.utfall = utfall;
  }

  @Override
  public Health health() {
    return utfall.larmar() ? Health.status("LARM").build() : Health.up().build();
  }
}
