package se.samordna.forbund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En plats i styrelsen eller beredningsgruppen, för en medlem och en tid (R6–R9).
 *
 * @param ordning ersättarnas tjänstgöringsordning för samma medlem (R7), 1 är först
 */
public record Plats(
    UUID id,
    String organ,
    String medlem,
    Slag slag,
    String anvandare,
    String namn,
    Uppdrag uppdrag,
    int ordning,
    LocalDate fran,
    Optional<LocalDate> till) {

  public enum Slag {
    LEDAMOT,
    ERSATTARE
  }

  public enum Uppdrag {
    INGET,
    ORDFORANDE,
    VICE
  }
}
