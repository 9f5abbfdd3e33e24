package se.samordna.sammantrade;

import java.util.Optional;

/**
 * Hur många ja-röster ett förslag behöver (R13). Vad som gäller säger förbundsordningen (R5).
 *
 * @param procent krävd andel ja av avgivna ja och nej; tomt när enkel majoritet räcker
 */
public record Majoritet(Optional<Integer> procent) {

  static final Majoritet ENKEL = new Majoritet(Optional.empty());

  static Majoritet kvalificerad(int procent) {
    return new Majoritet(Optional.of(procent));
  }

  /**
   * Nås majoriteten? Nedlagda röster räknas inte. Vid lika röstetal och enkel majoritet avgör
   * ledarens röst.
   */
  boolean nas(int ja, int nej, boolean ledarenForJa) {
    return procent
        .map(krav -> ja > 0 && 100L * ja >= (long) krav * (ja + nej))
        .orElseGet(() -> ja > nej || (ja == nej && ledarenForJa));
  }
}
