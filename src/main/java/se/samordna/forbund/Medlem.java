package se.samordna.forbund;

import java.time.LocalDate;
import java.util.Optional;

/**
 * En medlem av förbundet. {@code part} avgör regeln om två parter (R2: kommunerna är tillsammans en
 * part), {@code finansiar} vem som betalar (R3: staten betalar även för Arbetsförmedlingen).
 */
public record Medlem(
    String kod,
    String namn,
    Part part,
    Finansiar finansiar,
    LocalDate fran,
    Optional<LocalDate> till) {

  public enum Part {
    FK,
    AF,
    REGION,
    KOMMUN
  }

  public enum Finansiar {
    STAT,
    REGION,
    KOMMUN
  }

  /** Medlem den dagen (R25: medlemskap är daterade). */
  public boolean gallde(LocalDate dag) {
    return !dag.isBefore(fran) && till.map(t -> !dag.isAfter(t)).orElse(true);
  }
}
