package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Det som föredragningslistan säger om en punkt.
 *
 * @param version räknas upp när uppgifterna ändras
 * @param foredragande person eller roll som föredrar punkten
 * @param beslutstext förslaget till beslut på en punkt utan tjänsteskrivelse
 * @param information det som styrelsen bör veta
 * @param minuter beräknad tid
 * @param standard den stående punktens nyckel i mallen
 * @param sen uppsatt efter att kallelsen skickats: ett extra ärende
 * @param tasUpp styrelsens besked om ett extra ärende, när det är lämnat
 * @param tidigare sammanträdet som bordlade punkten, eller inte hann med den
 * @param startPasserad insatsens första dag enligt ansökan, när den ligger före sammanträdet
 * @param handlingar filer som bifogats punkten; ärendets egna ligger i ärendet
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Punktuppgifter(
    int version,
    String foredragande,
    String beslutstext,
    String information,
    Optional<Integer> minuter,
    Optional<String> standard,
    boolean sen,
    Optional<Boolean> tasUpp,
    String tasUppAnteckning,
    Optional<Utgick> utgick,
    Optional<Begransad> begransad,
    Optional<Tidigare> tidigare,
    Optional<LocalDate> startPasserad,
    List<Bifogad> handlingar) {

  public Punktuppgifter {
    handlingar = List.copyOf(handlingar);
  }

  /** Sant när styrelsen sagt nej till att ta upp ett extra ärende. */
  public boolean arAvbojd() {
    return tasUpp.filter(t -> !t).isPresent();
  }

  /**
   * När punkten senast stod på en lista utan att avgöras.
   *
   * @param paragraf bordläggningens; tomt när den lämnades utan beslut
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Tidigare(LocalDate dag, Optional<Integer> paragraf) {}

  /** Utgått ur listan före sammanträdet, eller flyttad till ett annat. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Utgick(Instant tid, String av, String skal, Optional<UUID> flyttadTill) {}

  /**
   * Rubriken visas bara för kallade, stab och revisor (R28).
   *
   * @param lagrum paragrafen i OSL
   * @param publikRubrik det som andra ser i stället
   * @param dag dagen markeringen gjordes
   */
  public record Begransad(String lagrum, String publikRubrik, LocalDate dag) {}

  /** En fil som bifogats punkten. */
  public record Bifogad(UUID handlingId, String namn, String innehallstyp, long storlek) {}

  public Punktuppgifter utanHandlingar() {
    return new Punktuppgifter(
        version,
        foredragande,
        "",
        "",
        minuter,
        standard,
        sen,
        tasUpp,
        tasUppAnteckning,
        utgick,
        begransad,
        tidigare,
        startPasserad,
        List.of());
  }
}
