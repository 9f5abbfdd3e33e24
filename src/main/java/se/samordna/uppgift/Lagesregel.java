package se.samordna.uppgift;

import java.util.Optional;
import se.samordna.gemensam.Mening;

/** När ett jobb får bli en ny uppgift: bara om ärendet är öppet och i samma varv. */
final class Lagesregel {

  private Lagesregel() {}

  /** Varför jobbet inte får bli en uppgift; tomt när det får. */
  static Optional<String> avvisa(int jobbetsVarv, Arendelage.Lage lage) {
    if (!lage.oppet()) {
      return Optional.of(Mening.av("jobb_arendet_stangt").svensk());
    }
    if (jobbetsVarv < lage.varv()) {
      return Optional.of(Mening.av("jobb_varv_passerat", jobbetsVarv, lage.varv()).svensk());
    }
    if (jobbetsVarv > lage.varv()) {
      return Optional.of(Mening.av("jobb_motorn_fore", jobbetsVarv, lage.varv()).svensk());
    }
    return Optional.empty();
  }
}
