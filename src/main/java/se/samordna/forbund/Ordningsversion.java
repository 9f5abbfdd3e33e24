package se.samordna.forbund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * En version av förbundets ordning (R5).
 *
 * @param fran dagen den börjar gälla; tomt när inget är bestämt och lagens värden gäller
 * @param till sista dagen, när en senare version finns
 * @param bestamt det som är bestämt, så som det skrevs
 * @param galler det som gäller, med lagens eller rekommendationens värde där inget är bestämt
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Ordningsversion(
    Optional<LocalDate> fran,
    Optional<LocalDate> till,
    int version,
    Ordning bestamt,
    Gallande galler) {

  /** Det som gäller. Procent är hela; dagar räknas i kalenderdagar. */
  public record Gallande(
      int buffertprocent,
      String rapportrytm,
      Map<String, Integer> majoritet,
      int yttrandedagar,
      boolean deltagandePaDistans,
      List<String> anslagsplatser,
      int minstaInsatser,
      MonthDay budgetdag,
      int justeringsdagar,
      int anslagsdagar,
      int overklagandedagar,
      int kallelsedagar,
      int handlingsdagar,
      int presidiedagar,
      int beredningsdagarMinst,
      int beredningsdagarMest,
      int svarsdagar,
      int svarspaminnelse,
      int justeringspaminnelse,
      int mandatar,
      MonthDay mandatstart) {

    private static final LocalDate NAGON_DAG = LocalDate.of(2026, 6, 15);

    static Gallande av(Ordning o) {
      Frister f = o.tider();
      LocalDate mandat = f.mandatFran(NAGON_DAG.getYear());
      return new Gallande(
          o.buffert(),
          o.rytm(),
          o.majoritet().orElse(Map.of()),
          o.dagarForYttrande(),
          o.distans(),
          o.anslagsplatser().orElse(List.of()),
          o.insatserMinst(),
          MonthDay.from(o.budgetSenast(NAGON_DAG.getYear())),
          dagar(NAGON_DAG, f.justeringSenast(NAGON_DAG)),
          dagar(NAGON_DAG, f.anslagSenast(NAGON_DAG)),
          dagar(NAGON_DAG, f.overklagandeTill(NAGON_DAG)),
          dagar(f.kallelseSenast(NAGON_DAG), NAGON_DAG),
          dagar(f.handlingarSenast(NAGON_DAG), NAGON_DAG),
          f.presidiet(),
          f.beredningenMinst(),
          f.beredningenMest(),
          dagar(f.svarSenast(NAGON_DAG), NAGON_DAG),
          dagar(f.svarPaminns(NAGON_DAG), f.svarSenast(NAGON_DAG)),
          dagar(f.justeringPaminns(NAGON_DAG), NAGON_DAG),
          f.mandatTill(mandat).plusDays(1).getYear() - mandat.getYear(),
          MonthDay.from(mandat));
    }

    private static int dagar(LocalDate fran, LocalDate till) {
      return Math.toIntExact(till.toEpochDay() - fran.toEpochDay());
    }
  }
}
