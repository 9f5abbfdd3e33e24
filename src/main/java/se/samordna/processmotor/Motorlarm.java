package se.samordna.processmotor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Halsofraga;

/**
 * Hälsogruppen {@code larm}, för den som övervakar: svarar LARM när någon måste göra något åt
 * motorn eller utkorgen, eller när läget inte går att få fram för att databasen eller motorn inte
 * svarar. Programmet kan ändå vara redo; vad det gäller står på sidan Drift.
 */
@Component("motorlarm")
class Motorlarm implements HealthIndicator {

  /** Övervakningen får sitt svar inom två sekunder, vad som än har frusit. */
  private static final Duration TALAMOD = Duration.ofMillis(1_500);

  private final Halsofraga<List<Motortillstand.Larm>> larm;

  Motorlarm(Driftlage lage) {
    this.larm = new Halsofraga<>(TALAMOD, () -> lage.nu().larm());
  }

  @Override
  public Health health() {
    Optional<List<Motortillstand.Larm>> nu = larm.svar();
    if (nu.isEmpty()) {
      return Health.status("LARM").withDetail("larm", "läget svarar inte").build();
    }
    return nu.get().isEmpty()
        ? Health.up().build()
        : Health.status("LARM").withDetail("larm", nu.get()).build();
  }
}
