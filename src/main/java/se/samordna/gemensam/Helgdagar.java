package se.samordna.gemensam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * Allmänna helgdagar enligt lag (1989:253), och de aftnar då inget förbund arbetar. Lördag och
 * söndag sägs också.
 */
public final class Helgdagar {

  private static final Map<MonthDay, String> FASTA =
      Map.of(
          MonthDay.of(1, 1), "nyarsdagen",
          MonthDay.of(1, 6), "trettondedag",
          MonthDay.of(5, 1), "forsta_maj",
          MonthDay.of(6, 6), "nationaldagen",
          MonthDay.of(12, 24), "julafton",
          MonthDay.of(12, 25), "juldagen",
          MonthDay.of(12, 26), "annandag_jul",
          MonthDay.of(12, 31), "nyarsafton");

  private Helgdagar() {}

  /** Vad dagen heter när den inte är en arbetsdag; tomt för en arbetsdag. */
  public static Optional<Mening> ledig(LocalDate dag) {
    return nyckel(dag).map(n -> Mening.av("helgdag_" + n));
  }

  private static Optional<String> nyckel(LocalDate dag) {
    return Optional.ofNullable(FASTA.get(MonthDay.from(dag)))
        .or(() -> rorlig(dag))
        .or(() -> veckoslut(dag));
  }

  public static boolean arbetsdag(LocalDate dag) {
    return nyckel(dag).isEmpty();
  }

  /** Dagen själv, eller närmaste arbetsdag före den. */
  public static LocalDate senastArbetsdag(LocalDate dag) {
    LocalDate d = dag;
    while (!arbetsdag(d)) {
      d = d.minusDays(1);
    }
    return d;
  }

  /** Dagen själv, eller närmaste arbetsdag efter den. */
  public static LocalDate tidigastArbetsdag(LocalDate dag) {
    LocalDate d = dag;
    while (!arbetsdag(d)) {
      d = d.plusDays(1);
    }
    return d;
  }

  private static Optional<String> rorlig(LocalDate dag) {
    int ar = dag.getYear();
    LocalDate pask = paskdagen(ar);
    LocalDate midsommar = lordag(LocalDate.of(ar, 6, 20));
    return Optional.ofNullable(
        Map.of(
                pask.minusDays(2),
                "langfredagen",
                pask,
                "paskdagen",
                pask.plusDays(1),
                "annandag_pask",
                pask.plusDays(39),
                "himmelsfard",
                pask.plusDays(49),
                "pingstdagen",
                midsommar.minusDays(1),
                "midsommarafton",
                midsommar,
                "midsommardagen",
                lordag(LocalDate.of(ar, 10, 31)),
                "alla_helgon")
            .get(dag));
  }

  private static Optional<String> veckoslut(LocalDate dag) {
    return switch (dag.getDayOfWeek()) {
      case SATURDAY -> Optional.of("lordag");
      case SUNDAY -> Optional.of("sondag");
      default -> Optional.empty();
    };
  }

  private static LocalDate lordag(LocalDate tidigast) {
    return tidigast.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** Gauss räkning i Meeus, Jones och Butchers form, för den gregorianska kalendern. */
  static LocalDate paskdagen(int ar) {
    int gyllental = ar % 19;
    int sekel = ar / 100;
    int h = (sekel - sekel / 4 - (8 * sekel + 13) / 25 + 19 * gyllental + 15) % 30;
    int i = h - h / 28 * (1 - 29 / (h + 1) * ((21 - gyllental) / 11));
    int j = (ar + ar / 4 + i + 2 - sekel + sekel / 4) % 7;
    int dagar = i - j;
    int manad = 3 + (dagar + 40) / 44;
    return LocalDate.of(ar, manad, dagar + 28 - 31 * (manad / 4));
  }
}
