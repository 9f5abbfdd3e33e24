package se.samordna.uppgift;

import java.util.Optional;

/** När ett jobb får bli en ny uppgift: bara om ärendet är öppet och i samma varv. */
final class Lagesregel {

  private Lagesregel() {}

  /** Varför jobbet inte får bli en uppgift; tomt när det får. */
  static Optional<String> avvisa(int jobbetsVarv, Arendelage.Lage lage) {
    if (!lage.oppet()) {
      return Optional.of("ärendet är stängt");
    }
    if (jobbetsVarv < lage.varv()) {
      return Optional.of("varv " + jobbetsVarv + " är passerat, ärendet är i varv " + lage.varv());
    }
    if (jobbetsVarv > lage.varv()) {
      return Optional.of("motorn är före databasen: varv " + jobbetsVarv + " mot " + lage.varv());
    }
    return Optional.empty();
  }
}
