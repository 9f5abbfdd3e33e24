package se.samordna.insats;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Kod;

/** Hur ofta en insats rapporterar (R5). En rapport lämnas senast sista dagen i sin period. */
public enum Rapportrytm {
  MANAD(1),
  KVARTAL(3),
  TERTIAL(4),
  DELAR(6),
  AR(12);

  private final int manader;

  Rapportrytm(int manader) {
    this.manader = manader;
  }

  /** Rytmen ur förbundets ordning; tertial när koden är okänd. */
  static Rapportrytm av(String kod) {
    return Kod.tolka(Rapportrytm.class, kod).orElse(TERTIAL);
  }

  /** Första rapportens dag: slutet av den period som insatsen börjar i, dock senast dess slut. */
  LocalDate forsta(LocalDate start, LocalDate slut) {
    return tidigast(periodslut(start), slut);
  }

  /** Nästa rapports dag efter en godkänd rapport; tomt när insatsen är slut. */
  Optional<LocalDate> nasta(LocalDate senaste, LocalDate slut) {
    return senaste.isBefore(slut)
        ? Optional.of(tidigast(periodslut(senaste.plusDays(1)), slut))
        : Optional.empty();
  }

  /**
   * Tiden som rapporten med den sista dagen gäller; den börjar tidigast med insatsen.
   *
   * @param senast sista dagen, en periods slut eller insatsens
   */
  Rapportperiod period(LocalDate senast, LocalDate start) {
    LocalDate slut = periodslut(senast);
    LocalDate fran = slut.withDayOfMonth(1).minusMonths(manader - 1L);
    return new Rapportperiod(fran.isBefore(start) ? start : fran, senast);
  }

  private LocalDate periodslut(LocalDate dag) {
    int manad = ((dag.getMonthValue() - 1) / manader + 1) * manader;
    LocalDate forstaDagen = LocalDate.of(dag.getYear(), manad, 1);
    return forstaDagen.withDayOfMonth(forstaDagen.lengthOfMonth());
  }

  private static LocalDate tidigast(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
