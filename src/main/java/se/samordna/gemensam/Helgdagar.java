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

  private static final Map<MonthDay, Mening> FASTA =
      Map.of(
          MonthDay.of(1, 1), helgdag("nyarsdagen"),
          MonthDay.of(1, 6), helgdag("trettondedag_jul"),
          MonthDay.of(5, 1), helgdag("forsta_maj"),
          MonthDay.of(6, 6), helgdag("nationaldagen"),
          MonthDay.of(12, 24), helgdag("julafton"),
          MonthDay.of(12, 25), helgdag("juldagen"),
          MonthDay.of(12, 26), helgdag("annandag_jul"),
          MonthDay.of(12, 31), helgdag("nyarsafton"));

  private Helgdagar() {}

  private static Mening helgdag(String nyckel) {
    return Mening.av("helgdag_" + nyckel);
  }

  /** Vad dagen heter när den inte är en arbetsdag; tomt för en arbetsdag. */
  public static Optional<Mening> ledig(LocalDate dag) {
    return Optional.ofNullable(FASTA.get(MonthDay.from(dag)))
        .or(() -> rorlig(dag))
        .or(() -> veckoslut(dag));
  }

  public static boolean arbetsdag(LocalDate dag) {
    return ledig(dag).isEmpty();
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

  private static Optional<Mening> rorlig(LocalDate dag) {
    int ar = dag.getYear();
    LocalDate pask = paskdagen(ar);
    LocalDate midsommar = lordag(LocalDate.of(ar, 6, 20));
    return Optional.ofNullable(
        Map.of(
                pask.minusDays(2),
                helgdag("langfredagen"),
                pask,
                helgdag("paskdagen"),
                pask.plusDays(1),
                helgdag("annandag_pask"),
                pask.plusDays(39),
                helgdag("kristi_himmelsfardsdag"),
                pask.plusDays(49),
                helgdag("pingstdagen"),
                midsommar.minusDays(1),
                helgdag("midsommarafton"),
                midsommar,
                helgdag("midsommardagen"),
                lordag(LocalDate.of(ar, 10, 31)),
                helgdag("alla_helgons_dag"))
            .get(dag));
  }

  private static Optional<Mening> veckoslut(LocalDate dag) {
    return switch (dag.getDayOfWeek()) {
      case SATURDAY -> Optional.of(helgdag("lordag"));
      case SUNDAY -> Optional.of(helgdag("sondag"));
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
