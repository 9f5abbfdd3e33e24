package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/**
 * När pengar till en insats tidigast lämnar förbundet: inte före beslutet och inte före insatsens
 * första dag. Samma regel gäller attesten, betalningsfilen och den antecknade utbetalningen.
 *
 * @param beslutad dagen styrelsen beviljade
 * @param start insatsens första dag
 */
record Utbetalningstid(LocalDate beslutad, LocalDate start) {

  /** Pengar som ska lämna förbundet en dag. */
  record Betalning(Utbetalningstid tid, LocalDate dag) {}

  static final List<Regel<Betalning>> ALLA =
      List.of(
          new Regel<>(
              "",
              "fore_beslutet",
              b -> b.dag().isBefore(b.tid().beslutad()),
              b -> Mening.av("fore_beslutet", b.tid().beslutad())),
          new Regel<>(
              "",
              "fore_start",
              b -> b.dag().isBefore(b.tid().start()),
              b -> Mening.av("fore_start", b.tid().start())));

  /** Nej: {@code fore_beslutet} eller {@code fore_start} (422). */
  Optional<Hinder> hinder(LocalDate dag) {
    return Regel.forsta(ALLA, new Betalning(this, dag));
  }
}
