package se.samordna.insats;

import java.time.LocalDate;

/** Tiden en rapport gäller, båda dagarna med. */
public record Rapportperiod(LocalDate fran, LocalDate till) {

  /** Hela insatsen, för slutrapporten och utvärderingen. */
  static Rapportperiod hela(Insats insats) {
    return new Rapportperiod(insats.start(), insats.slut());
  }

  /** Rapporten går att lämna från periodens första dag. */
  boolean harBorjat(LocalDate idag) {
    return !idag.isBefore(fran);
  }

  String text() {
    return fran + " – " + till;
  }
}
