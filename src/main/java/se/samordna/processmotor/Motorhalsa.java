package se.samordna.processmotor;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * UP när ritningarna är driftsatta. Ett senare avbrott hos motorn stänger inte programmet: det går
 * att läsa, skriva utkast och slutföra uppgifter medan utkorgen väntar (F3).
 */
@Component("motorhalsa")
class Motorhalsa implements HealthIndicator {

  private final Motorlage lage;

  Motorhalsa(Motorlage lage) {
    this.lage = lage;
  }

  @Override
  public Health health() {
    return lage.redo() ? Health.up().build() : Health.down().withDetail("fel", lage.fel()).build();
  }
}
