package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/**
 * När pengar till en insats tidigast lämnar förbundet: inte före beslutet och inte före insatsens
 * första dag. Samma regel gäller attesten, betalningsfilen och den antecknade utbetalningen.
 *
 * @param beslutad dagen styrelsen beviljade
 * @param start insatsens första dag
 */
record Utbetalningstid(LocalDate beslutad, LocalDate start) {

  /** Nej: {@code fore_beslutet} eller {@code fore_start} (422). */
  Optional<Hinder> hinder(LocalDate dag) {
    if (dag.isBefore(beslutad)) {
      return Optional.of(Hinder.regel("fore_beslutet", Mening.av("fore_beslutet", beslutad)));
    }
    return dag.isBefore(start)
        ? Optional.of(Hinder.regel("fore_start", Mening.av("fore_start", start)))
        : Optional.empty();
  }
}
