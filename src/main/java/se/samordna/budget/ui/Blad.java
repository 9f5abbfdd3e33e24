package se.samordna.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Svar;

/** Bladen för ett år och de planår som följer, så långt det finns budget. */
final class Blad {

  private static final int PLANAR = 3;

  private Blad() {}

  static List<Budgetblad> fran(int ar, IntFunction<Svar<Budgetblad>> blad) {
    return IntStream.range(ar, ar + PLANAR)
        .mapToObj(blad)
        .flatMap(s -> kanske(s).stream())
        .toList();
  }

  static Optional<Budgetblad> kanske(Svar<Budgetblad> svar) {
    return svar instanceof Svar.Ja<Budgetblad>(Budgetblad b) ? Optional.of(b) : Optional.empty();
  }
}
