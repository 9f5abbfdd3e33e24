package se.samordna.protokoll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.protokoll.Upphavandefoljd.Foljd;

/**
 * Protokollet så som den som frågar får se det. Som utkast räknas det ur det antecknade; skickat är
 * det den frysta utgåvan.
 *
 * @param justeringSenast sista dagen att justera (R16)
 * @param sekreterare den som för protokollet
 * @param sekreterareVersion den som väljer sekreterare anger den
 * @param sen dagen har passerat utan justering
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Protokollbild(
    UUID sammantradeId,
    String titel,
    LocalDate dag,
    Protokollstatus status,
    LocalDate justeringSenast,
    boolean sen,
    boolean farSkriva,
    boolean farSkicka,
    boolean farLeda,
    Optional<Namngiven> sekreterare,
    int sekreterareVersion,
    List<Namngiven> justerare,
    List<Namngiven> valbara,
    List<Block> huvud,
    Protokolltext inledning,
    List<Paragraf> paragrafer,
    List<Block> obehandlade,
    Protokolltext avslutning,
    List<Utgavan> utgavor,
    List<Anslaget> anslag) {

  public record Namngiven(String person, String namn) {}

  /**
   * En paragraf: fakta som block, och texterna runt dem.
   *
   * @param ratt var beslutet står; tomt på en paragraf utan beslut
   * @param maskerad vad allmänheten läser i stället, när något i paragrafen är maskerat
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Paragraf(
      UUID punkt,
      Optional<Integer> paragraf,
      String rubrik,
      Protokolltext sammanfattning,
      List<Block> gangen,
      Protokolltext stallningstagande,
      List<Block> beslut,
      Optional<Ratt> ratt,
      Optional<Maskerad> maskerad) {}

  /**
   * Det alla läser i stället för paragrafen (R28).
   *
   * @param begransad punkten är begränsad; annars är det ärendet som är maskerat
   */
  public record Maskerad(String publikRubrik, String lagrum, boolean begransad) {}

  /**
   * Var ett beslut står (R18).
   *
   * @param farUpphava den som frågar får registrera att en domstol upphävt det
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Ratt(
      UUID beslutId,
      Optional<UUID> arendeId,
      Rattslage.Slag lage,
      Optional<LocalDate> overklagasTill,
      Optional<LocalDate> lagaKraft,
      List<Overklagat> overklaganden,
      Optional<Upphavt> upphavt,
      boolean farOverklagas,
      boolean farUpphava) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Overklagat(
      UUID overklagandeId,
      LocalDate dag,
      String domstol,
      String malnummer,
      Optional<Overklagandeutgang> utgang,
      Optional<LocalDate> avgjort) {}

  public record Upphavt(
      LocalDate dag, String domstol, String malnummer, String skal, Foljd foljd) {}

  /**
   * En utgåva.
   *
   * @param dinTur den som frågar har att justera den
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Utgavan(
      int nummer,
      Optional<UUID> punkt,
      Utgavestatus status,
      Instant skickad,
      String skickadAv,
      String sha256,
      LocalDate justeringSenast,
      Optional<LocalDate> justeradDag,
      boolean sen,
      List<Signeringen> signeringar,
      boolean dinTur,
      boolean farTasTillbaka) {}

  /**
   * En som ska justera.
   *
   * @param text invändningen
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Signeringen(
      String person,
      String namn,
      Justeringsroll roll,
      Signeringslage lage,
      Optional<Instant> tid,
      Optional<String> metod,
      Optional<String> text) {}

  /**
   * Ett anslag.
   *
   * @param uppe dagen det kom upp på förbundets egen tavla
   * @param senast sista dagen hos medlemmarna (R17)
   * @param overklagasTill tomt tills alla platser är bekräftade (R18)
   * @param maskerat allmänheten läser en maskerad kopia (R28)
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Anslaget(
      UUID anslagId,
      int utgava,
      Optional<UUID> punkt,
      LocalDate uppe,
      LocalDate senast,
      String forvaras,
      Optional<LocalDate> overklagasTill,
      List<Plats> platser,
      boolean farBekraftas,
      boolean maskerat) {}

  /**
   * En medlems anslagstavla.
   *
   * @param sen uppsatt efter sista dagen, eller inte alls fast den passerat
   * @param forTidigtNere nertaget innan överklagandetiden gått ut
   * @param version den som rättar bekräftelsen anger den
   * @param rattelser det som rättats bort, äldst först
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Plats(
      String medlem,
      String namn,
      Optional<LocalDate> uppe,
      Optional<String> uppeBevis,
      Optional<LocalDate> nere,
      Optional<String> nereBevis,
      boolean sen,
      boolean forTidigtNere,
      int version,
      List<Rattelse> rattelser) {}

  /** En bekräftelse som rättats: dagarna som gällde, vem som rättade, när och varför. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Rattelse(
      LocalDate uppe, Optional<LocalDate> nere, String av, Instant tid, String skal) {}

  /** Utgåvan som gäller hela protokollet och är ute eller justerad. */
  public Optional<Utgavan> hela() {
    return utgavor.stream()
        .filter(u -> u.punkt().isEmpty() && u.status() != Utgavestatus.ATERLAMNAD)
        .findFirst();
  }
}
