package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import se.samordna.gemensam.Helgdagar;

/**
 * Lagens och arbetsordningens tider kring ett sammanträde, som daterad ordning (R5, R33). Det som
 * inte är bestämt har lagens värde, eller det som är brukligt.
 *
 * @param justeringsdagar dagar från sammanträdet till justering (R16)
 * @param anslagsdagar dagar från justering till anslag (R17)
 * @param overklagandedagar dagar från det sista anslaget som beslutet får överklagas (R18)
 * @param kallelsedagar dagar före sammanträdet som kallelsen ska vara ute
 * @param handlingsdagar dagar före sammanträdet som handlingarna ska vara klara
 * @param presidiedagar ungefärligt antal dagar före styrelsen som presidiet möts
 * @param beredningsdagarMinst minst så många dagar före styrelsen möts beredningsgruppen
 * @param beredningsdagarMest högst så många dagar före styrelsen möts beredningsgruppen
 * @param svarsdagar dagar före sammanträdet som kallelsen ska vara besvarad
 * @param svarspaminnelse dagar före svarsdagen som den som inte svarat påminns
 * @param justeringspaminnelse dagar före sista justeringsdagen som den som inte justerat påminns
 * @param mandatar mandatperiodens längd i år (R8)
 * @param mandatstart dagen då en mandatperiod börjar året efter ett val, som {@code --04-01} (R8)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Frister(
    Optional<Integer> justeringsdagar,
    Optional<Integer> anslagsdagar,
    Optional<Integer> overklagandedagar,
    Optional<Integer> kallelsedagar,
    Optional<Integer> handlingsdagar,
    Optional<Integer> presidiedagar,
    Optional<Integer> beredningsdagarMinst,
    Optional<Integer> beredningsdagarMest,
    Optional<Integer> svarsdagar,
    Optional<Integer> svarspaminnelse,
    Optional<Integer> justeringspaminnelse,
    Optional<Integer> mandatar,
    Optional<MonthDay> mandatstart) {

  private static final int JUSTERINGSDAGAR = 14;
  private static final int ANSLAGSDAGAR = 2;
  private static final int OVERKLAGANDEDAGAR = 21;
  private static final int KALLELSEDAGAR = 10;
  private static final int HANDLINGSDAGAR = 7;
  private static final int PRESIDIEDAGAR = 7;
  private static final int BEREDNINGSDAGAR_MINST = 7;
  private static final int BEREDNINGSDAGAR_MEST = 14;
  private static final int SVARSDAGAR = 5;
  private static final int SVARSPAMINNELSE = 2;
  private static final int JUSTERINGSPAMINNELSE = 3;
  private static final int MANDATAR = 4;
  private static final MonthDay MANDATSTART = MonthDay.of(Month.APRIL, 1);

  static Frister lagens() {
    return new Frister(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Sista dagen att justera protokollet från ett sammanträde (R16). */
  public LocalDate justeringSenast(LocalDate sammantrade) {
    return sammantrade.plusDays(justeringsdagar.orElse(JUSTERINGSDAGAR));
  }

  /** Sista dagen att anslå ett justerat protokoll (R17). */
  public LocalDate anslagSenast(LocalDate justerat) {
    return justerat.plusDays(anslagsdagar.orElse(ANSLAGSDAGAR));
  }

  /** Så många dagar som ett beslut får överklagas (R18). */
  public int overklagandetid() {
    return overklagandedagar.orElse(OVERKLAGANDEDAGAR);
  }

  /**
   * Sista dagen att överklaga, räknat från det sista anslaget (R18). Dagen efter är laga kraft. Går
   * tiden ut en lördag, söndag, annan helgdag, midsommarafton, julafton eller nyårsafton får
   * beslutet överklagas nästa vardag: lag (1930:173) om beräkning av lagstadgad tid, 2 §.
   */
  public LocalDate overklagandeTill(LocalDate sistaAnslag) {
    return Helgdagar.tidigastArbetsdag(sistaAnslag.plusDays(overklagandetid()));
  }

  /** Dagen då kallelsen senast ska vara ute. */
  public LocalDate kallelseSenast(LocalDate sammantrade) {
    return sammantrade.minusDays(kallelsedagar.orElse(KALLELSEDAGAR));
  }

  /** Dagen då handlingarna senast ska vara klara. */
  public LocalDate handlingarSenast(LocalDate sammantrade) {
    return sammantrade.minusDays(handlingsdagar.orElse(HANDLINGSDAGAR));
  }

  /** Dagen då kallelsen senast ska vara besvarad. */
  public LocalDate svarSenast(LocalDate sammantrade) {
    return sammantrade.minusDays(svarsdagar.orElse(SVARSDAGAR));
  }

  /** Dagen då den som inte svarat på kallelsen påminns. */
  public LocalDate svarPaminns(LocalDate sammantrade) {
    return svarSenast(sammantrade).minusDays(svarspaminnelse.orElse(SVARSPAMINNELSE));
  }

  /** Dagen då den som inte justerat påminns, före den sista dagen (R16). */
  public LocalDate justeringPaminns(LocalDate senast) {
    return senast.minusDays(justeringspaminnelse.orElse(JUSTERINGSPAMINNELSE));
  }

  /** Ungefär så många dagar före styrelsen möts presidiet. */
  public int presidiet() {
    return presidiedagar.orElse(PRESIDIEDAGAR);
  }

  /** Beredningsgruppen möts minst så många dagar före styrelsen. */
  public int beredningenMinst() {
    return beredningsdagarMinst.orElse(BEREDNINGSDAGAR_MINST);
  }

  /** Beredningsgruppen möts högst så många dagar före styrelsen. */
  public int beredningenMest() {
    return beredningsdagarMest.orElse(BEREDNINGSDAGAR_MEST);
  }

  /** Första dagen i den mandatperiod som börjar efter ett val (R8). */
  public LocalDate mandatFran(int valar) {
    return mandatstart.orElse(MANDATSTART).atYear(valar + 1);
  }

  /** Sista dagen i en mandatperiod som börjar den dagen (R8). */
  public LocalDate mandatTill(LocalDate fran) {
    return fran.plusYears(mandatar.orElse(MANDATAR)).minusDays(1);
  }
}
