package se.samordna.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * Vad det egna kapitalet i början av en versions första år är.
 *
 * @param dag dagen bokslutet eller prognosen gäller
 */
public record Ibuppgift(Slag slag, LocalDate dag) {

  /** Räknat bokslut, eller en bedömning. */
  public enum Slag {
    UTFALL,
    PROGNOS
  }

  /** {@code prognos per 2023-09-30}. */
  @JsonProperty
  public String text() {
    return (slag == Slag.PROGNOS ? "prognos" : "utfall") + " per " + dag;
  }
}
