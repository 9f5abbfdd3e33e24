package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sammanträdet så som den som frågar får se det: lista, upprop, beslut, och vad personen själv får
 * göra på varje punkt. Belopp i ören.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Sammantradesvy(
    UUID sammantradeId,
    Instant tid,
    LocalDate dag,
    String plats,
    String slag,
    boolean offentligt,
    Optional<Instant> oppnat,
    boolean farOppna,
    List<Kallad> kallade,
    List<Deltagare> narvarande,
    Beslutsforhet kvorum,
    List<Punktvy> punkter) {

  /** Det första året som punktens förslag rör; mötets år när det inte rör några pengar. */
  public int forstaAret(Punktvy punkt) {
    return punkt.forslag().stream()
        .flatMap(f -> f.belopp().stream())
        .mapToInt(Beloppsvy::ar)
        .min()
        .orElse(dag.getYear());
  }

  /** En plats vid sammanträdet. */
  public record Kallad(
      String person, String namn, String medlem, String slag, String uppdrag, int ordning) {}

  /**
   * En uppropad.
   *
   * @param tjanstgor räknas på en punkt där ingen har jäv
   * @param medlem den medlem hon har plats för, tomt för den som bara är med
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Deltagare(
      String person, String namn, String narvaro, boolean tjanstgor, Optional<String> medlem) {}

  /**
   * En punkt.
   *
   * @param budgetversion budgeten punkten gäller, för den som får läsa budgeten och inte har jäv
   * @param forslag tjänsteskrivelsens förslag; tomt för den som har jäv (R15)
   * @param kvorum beslutsförheten på just den här punkten (R12)
   * @param duHarJav den som frågar har jäv
   * @param farBesluta den som frågar får besluta nu
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Punktvy(
      UUID punkt,
      int ordning,
      String slag,
      String rubrik,
      Optional<UUID> arendeId,
      Optional<String> diarienummer,
      Optional<UUID> budgetVersionId,
      Optional<Budgetversionsvy> budgetversion,
      Optional<Forslagsvy> forslag,
      List<Javvy> jav,
      Beslutsforhet kvorum,
      List<VoteringService.Utgang> voteringar,
      Optional<Beslutsvy> beslut,
      boolean duHarJav,
      boolean farBesluta) {}

  /** Tjänsteskrivelsens förslag till beslut. */
  public record Forslagsvy(String forslag, List<Beloppsvy> belopp, List<String> villkor) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Beloppsvy(
      int ar, long beloppOre, Optional<String> finansiering, Optional<UUID> radId) {}

  public record Javvy(String person, String namn, String grund) {}

  /** Beslutet, med paragrafens nummer i årets följd. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Beslutsvy(
      UUID beslutId,
      String utfall,
      int paragraf,
      List<Beloppsvy> belopp,
      List<String> villkor,
      String motivering,
      Optional<String> undantagSkal,
      List<String> tjanstgorande,
      Instant tid,
      String fattatAv) {}
}
