package se.samordna.protokoll;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** R18 i provens egna ord: tre veckor, och vilka dagar tiden inte går ut vintern 2023–2024. */
final class Tidsmodell {

  private static final Set<LocalDate> HELGER =
      Set.of(
          LocalDate.of(2023, 12, 24),
          LocalDate.of(2023, 12, 25),
          LocalDate.of(2023, 12, 26),
          LocalDate.of(2023, 12, 31),
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2024, 1, 6));
  private static final LocalDate FORSTA = LocalDate.of(2023, 11, 5);
  private static final LocalDate SISTA = LocalDate.of(2024, 3, 28);

  private Tidsmodell() {}

  static LocalDate overklagasTill(LocalDate sistaAnslaget) {
    LocalDate dag = sistaAnslaget.plusDays(21);
    while (dag.getDayOfWeek() == DayOfWeek.SATURDAY
        || dag.getDayOfWeek() == DayOfWeek.SUNDAY
        || HELGER.contains(dag)) {
      dag = dag.plusDays(1);
    }
    if (dag.isBefore(FORSTA) || dag.isAfter(SISTA)) {
      throw new IllegalArgumentException("Modellen känner inte helgerna kring " + dag);
    }
    return dag;
  }
}
