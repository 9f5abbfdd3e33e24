package se.samordna.processmotor;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Hälsogruppen {@code larm}, för den som övervakar: svarar LARM när någon måste göra något åt
 * motorn eller utkorgen. Programmet är ändå redo; vad det gäller står på sidan Drift.
 */
@Component("motorlarm")
class Motorlarm implements HealthIndicator {

  private final Driftlage lage;

  Motorlarm(Driftlage lage) {
    this.lage = lage;
  }

  @Override
  public Health health() {
    var larm = lage.nu().larm();
    return larm.isEmpty()
        ? Health.up().build()
        : Health.status("LARM").withDetail("larm", larm).build();
  }
}
