package se.samordna.processmotor;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * UP när ritningarna är driftsatta; säger också vilken motor det är. Ett senare avbrott hos motorn
 * stänger inte programmet: det går att läsa, skriva utkast och slutföra uppgifter medan utkorgen
 * väntar (F3).
 */
@Component("motorhalsa")
class Motorhalsa implements HealthIndicator {

  private final Motorport port;
  private final Motorlage lage;

  Motorhalsa(Motorport port, Motorlage lage) {
    this.port = port;
    this.lage = lage;
  }

  @Override
  public Health health() {
    Health.Builder halsa = lage.redo() ? Health.up() : Health.down().withDetail("fel", lage.fel());
    return halsa.withDetail("motor", port.slag().kod()).build();
  }
}
