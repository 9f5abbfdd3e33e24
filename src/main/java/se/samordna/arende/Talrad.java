package se.samordna.arende;

import java.util.List;
import java.util.Locale;

/**
 * En rad i ett dokuments tabell med tal.
 *
 * @param celler första cellen är radens rubrik; resten står till höger
 */
public record Talrad(Slag slag, List<String> celler) {

  /** Hur raden framträder. */
  public enum Slag {
    RAD,
    SUMMA,
    RUBRIK
  }

  public Talrad {
    celler = List.copyOf(celler);
  }

  public boolean arRubrik() {
    return slag == Slag.RUBRIK;
  }

  /** Radens klass i stilmallen. */
  public String klass() {
    return slag.name().toLowerCase(Locale.ROOT);
  }
}
