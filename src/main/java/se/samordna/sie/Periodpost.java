package se.samordna.sie;

import java.time.YearMonth;
import java.util.List;
import se.samordna.gemensam.Belopp;

/**
 * Förändringen på ett konto under en månad ({@code #PSALDO}), eller budgeten för den ({@code
 * #PBUDGET}).
 */
public record Periodpost(
    Slag slag,
    int arsnummer,
    YearMonth period,
    String konto,
    List<Objektref> objekt,
    Belopp belopp) {

  public enum Slag {
    PSALDO,
    PBUDGET
  }

  public Periodpost {
    objekt = List.copyOf(objekt);
  }
}
