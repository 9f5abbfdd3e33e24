package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.forbund.Plats;

/**
 * Svaren på kallelsen till ett sammanträde. Skälet till ett förhinder visas bara för den det gäller
 * och för den som förbereder mötet.
 *
 * @param oppen svar tas emot
 */
public record Kallelsebild(
    UUID sammantradeId,
    boolean oppen,
    Narvaroprognos prognos,
    List<Stolsrad> stolar,
    List<Personrad> ersattare) {

  /**
   * En ledamots plats.
   *
   * @param medlem den medlem platsen gäller
   * @param ledamot utelämnas när platsen är vakant
   * @param tom ledamoten har förhinder eller saknas, och ingen ersättare finns kvar
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Stolsrad(
      String medlem, Optional<Personrad> ledamot, Optional<Personrad> ersattare, boolean tom) {}

  /**
   * En kallad och hennes svar.
   *
   * @param ordning ersättarens nummer i tjänstgöringsordningen
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Personrad(
      String person,
      String namn,
      String medlem,
      Plats.Slag slag,
      int ordning,
      Kallelselage lage,
      Optional<String> skal) {}
}
