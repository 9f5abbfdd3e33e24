package se.samordna.insats.ui;

import java.time.LocalDate;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.insats.Insatsbild;

/** Vilket år en ny rad med pengar börjar på: det första där det finns pengar att röra. */
public final class Pengaar {

  private Pengaar() {}

  /** Första året med pengar kvar i stadiet, annars insatsens första. */
  public static int forsta(Insatsbild i, Insatsstadium stadium) {
    return i.pengar().stream()
        .filter(p -> p.stadium() == stadium && p.belopp().arPositivt())
        .mapToInt(Insatsbild.Pengar::ar)
        .min()
        .orElseGet(() -> i.start().getYear());
  }

  /** I år, men inte före insatsens första år eller efter dess sista. */
  public static int iTiden(Insatsbild i, LocalDate idag) {
    return Math.max(i.start().getYear(), Math.min(idag.getYear(), i.slut().getYear()));
  }
}
