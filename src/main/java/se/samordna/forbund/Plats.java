package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En plats i styrelsen eller beredningsgruppen, för en medlem och en tid (R6–R9).
 *
 * @param anvandare den som har platsen; tomt när den är vakant
 * @param ordning ersättarnas tjänstgöringsordning för samma medlem (R7), 1 är först
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Plats(
    @JsonProperty("platsId") UUID id,
    Organ organ,
    String medlem,
    Slag slag,
    @JsonProperty("person") String anvandare,
    String namn,
    Uppdrag uppdrag,
    int ordning,
    LocalDate fran,
    Optional<LocalDate> till) {

  /** En ledamotsplats som medlemmen har men ingen innehar; den finns kvar och räknas (R12). */
  public static Plats vakant(String medlem, int nummer, LocalDate dag) {
    return new Plats(
        UUID.nameUUIDFromBytes((medlem + ":" + nummer).getBytes(StandardCharsets.UTF_8)),
        Organ.STYRELSE,
        medlem,
        Slag.LEDAMOT,
        "",
        "",
        Uppdrag.INGET,
        nummer,
        dag,
        Optional.empty());
  }

  public boolean arVakant() {
    return anvandare.isEmpty();
  }

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
