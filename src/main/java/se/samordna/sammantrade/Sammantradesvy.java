package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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
    Motesplanering planering,
    boolean farOppna,
    List<Kallad> kallade,
    List<Deltagare> narvarande,
    Beslutsforhet kvorum,
    List<Punktvy> punkter,
    Optional<Infort> infort) {

  /** Infört i efterhand: vem som började, när, och varifrån uppgifterna är. */
  public record Infort(Instant tid, String av, String kalla) {}

  /** Det första året som punktens förslag rör; mötets år när det inte rör några pengar. */
  public int forstaAret(Punktvy punkt) {
    return IntStream.concat(
            punkt.forslag().stream().flatMap(f -> f.belopp().stream()).mapToInt(Beloppsvy::ar),
            punkt.andringar().stream().flatMap(a -> a.ar().stream()).mapToInt(Andringsvy.Ar::ar))
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
   * @param andringar ändringarna av insatser som punkten gäller; tomt för den som har jäv (R15)
   * @param kvorum beslutsförheten på just den här punkten (R12)
   * @param duHarJav den som frågar har jäv
   * @param farBesluta den som frågar får besluta nu
   * @param listan det som föredragningslistan säger om punkten; texter och bifogade handlingar är
   *     tomma för den som har jäv (R15)
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
      List<Andringsvy> andringar,
      List<Javvy> jav,
      Beslutsforhet kvorum,
      List<VoteringService.Utgang> voteringar,
      Optional<Beslutsvy> beslut,
      boolean duHarJav,
      boolean farBesluta,
      Punktuppgifter listan) {

    /** Sant när punkten utgått ur listan före sammanträdet. */
    public boolean harUtgatt() {
      return listan.utgick().isPresent();
    }

    public List<UUID> andringsid() {
      return andringar.stream().map(Andringsvy::andringId).toList();
    }

    /** Sant när någon ändring rör pengar. */
    public boolean andrarPengar() {
      return andringar.stream().anyMatch(a -> !a.ar().isEmpty());
    }

    /** Det som beslutet ska betala: tjänsteskrivelsens belopp, eller ändringarnas ökningar. */
    public List<Beloppsvy> attBetala() {
      return forslag
          .map(Forslagsvy::belopp)
          .orElseGet(() -> andringar.stream().flatMap(a -> a.okningar().stream()).toList());
    }
  }

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
