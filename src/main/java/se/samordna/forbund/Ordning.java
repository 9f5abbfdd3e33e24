package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Det som förbundsordningen och styrelsen bestämt, från ett datum (R5). Det som inte är bestämt har
 * lagens eller rekommendationens värde.
 *
 * @param buffertprocent buffertens andel av årets medlemsbidrag, hela procent
 * @param rapportrytm manad, kvartal, tertial, delar eller ar
 * @param majoritet krävd andel ja i procent per slag av ärende; saknas slaget räcker enkel
 *     majoritet
 * @param yttrandedagar minsta tid för yttrande; fristen är gruppens första möte efter det
 * @param deltagandePaDistans sant när styrelsen beslutat att det är tillåtet (R19); utan beslut är
 *     det inte det
 * @param distansbeslut styrelsens stående beslut om deltagande på distans
 * @param anslagsplatser medlemmar där protokollet anslås (R17)
 * @param kapitaltrappa hur stort eget kapital som rekommenderas, i steg efter bidragets storlek
 * @param bidragsandelar finansiärernas andelar i procent, när de avviker från lagens (R3)
 * @param minstaInsatser aktivitetsmålet: så många insatser ska minst vara igång ett år
 * @param bankgiro kontot utbetalningar görs från; siffror utan bindestreck
 * @param budgetdag sista dagen, året före, för beslut om budget och plan (R20), som {@code --11-30}
 * @param frister tiderna kring ett sammanträde (R8, R16-R18)
 * @param styrelseplatser ledamotsplatser i styrelsen per medlem (R5, R6); en medlem som inte nämns
 *     har så många som varit besatta i mandatperioden
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Ordning(
    Optional<Integer> buffertprocent,
    Optional<String> rapportrytm,
    Optional<Map<String, Integer>> majoritet,
    Optional<Integer> yttrandedagar,
    Optional<Boolean> deltagandePaDistans,
    Optional<Distansbeslut> distansbeslut,
    Optional<List<String>> anslagsplatser,
    Optional<List<Trappsteg>> kapitaltrappa,
    Optional<Integer> minstaInsatser,
    Optional<Map<String, Integer>> bidragsandelar,
    Optional<String> bankgiro,
    Optional<MonthDay> budgetdag,
    Optional<Frister> frister,
    Optional<Map<String, Integer>> styrelseplatser) {

  private static final MonthDay BUDGETDAG = MonthDay.of(Month.NOVEMBER, 30);
  static final int BUFFERTPROCENT = 20;
  static final int YTTRANDEDAGAR = 14;
  static final int MINSTA_INSATSER = 3;

  public static Ordning lagens() {
    return new Ordning(
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
        Optional.empty(),
        Optional.empty());
  }

  /** Samma ordning med en annan sista dag för budgeten. */
  public Ordning medBudgetdag(MonthDay dag) {
    return new Ordning(
        buffertprocent,
        rapportrytm,
        majoritet,
        yttrandedagar,
        deltagandePaDistans,
        distansbeslut,
        anslagsplatser,
        kapitaltrappa,
        minstaInsatser,
        bidragsandelar,
        bankgiro,
        Optional.of(dag),
        frister,
        styrelseplatser);
  }

  /** Det antal ledamotsplatser som ordningen säger, per medlem. */
  Map<String, Integer> platserBestamda() {
    return styrelseplatser.orElse(Map.of());
  }

  /** Dagen då budgeten för ett år senast ska vara beslutad (R20); lagens är den 30 november. */
  public LocalDate budgetSenast(int budgetar) {
    return budgetdag.orElse(BUDGETDAG).atYear(budgetar - 1);
  }

  /**
   * Styrelsens beslut om att man får delta på distans (R19).
   *
   * @param dag dagen det fattades
   * @param paragraf paragrafen i protokollet, som {@code § 12}
   */
  public record Distansbeslut(LocalDate dag, String paragraf) {}

  /**
   * Ett steg i kapitaltrappan.
   *
   * @param tillBidragKronor gäller årliga medlemsbidrag till och med så mycket; tomt för det sista
   * @param procent högsta rekommenderade kapital, i procent av bidraget
   */
  public record Trappsteg(Optional<Long> tillBidragKronor, int procent) {}

  /** Högsta rekommenderade eget kapital i procent av ett årligt bidrag. */
  public int rekommenderatKapital(long bidragKronor) {
    return kapitaltrappa.orElse(List.of()).stream()
        .filter(s -> s.tillBidragKronor().filter(till -> bidragKronor > till).isEmpty())
        .findFirst()
        .map(Trappsteg::procent)
        .orElse(BUFFERTPROCENT);
  }

  /** Aktivitetsmålet för antalet insatser ett år. */
  public int insatserMinst() {
    return minstaInsatser.orElse(MINSTA_INSATSER);
  }

  public int buffert() {
    return buffertprocent.orElse(BUFFERTPROCENT);
  }

  public String rytm() {
    return rapportrytm.orElse("tertial");
  }

  /** Krävd andel ja i procent för slaget, tomt när enkel majoritet räcker (R13). */
  public Optional<Integer> kvalificerad(String slag) {
    return majoritet.map(m -> m.get(slag));
  }

  public int dagarForYttrande() {
    return yttrandedagar.orElse(YTTRANDEDAGAR);
  }

  /** Tiderna kring ett sammanträde. */
  public Frister tider() {
    return frister.orElseGet(Frister::lagens);
  }

  /** Sant när styrelsen beslutat att man får delta på distans, och beslutet är inskrivet (R19). */
  public boolean distans() {
    return sagerDistans() && distansbeslut.isPresent();
  }

  /** Sant när ordningen säger att distans är tillåtet, också om beslutet saknas. */
  public boolean sagerDistans() {
    return deltagandePaDistans.orElse(false);
  }
}
