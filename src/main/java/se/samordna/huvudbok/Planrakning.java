package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Slag;

/**
 * Räknar en version från grunden: ingående eget kapital, intäkter, rader och tilldelningar, år för
 * år. IB är angivet det första året; sedan är det UB året före, så att en ändring flyttar varje år
 * efter.
 */
public final class Planrakning {

  private final Budgetversion version;
  private final Budgetlage lage;

  public Planrakning(Budgetversion version, Budgetlage lage) {
    this.version = version;
    this.lage = lage;
  }

  /** Lägger saldona för de år där versionen gäller. */
  void bokfor(BiPredicate<Budgetversion, Integer> galler, Saldon saldon) {
    ar().stream().filter(r -> galler.test(version, r.ar())).forEach(r -> r.bokfor(saldon));
  }

  /** Var varje tilldelning hamnar, år för år. */
  public List<Tilldelningsutfall> landningar() {
    return ar().stream().flatMap(r -> r.landningar().stream()).toList();
  }

  private List<Arsrakning> ar() {
    List<Arsrakning> alla = new ArrayList<>();
    Belopp ib = forstaIb();
    for (int ar : version.ar()) {
      Arsrakning rakning = new Arsrakning(version, ar, ib);
      lage.ramandringar().stream().filter(a -> a.ar() == rakning.ar()).forEach(rakning::lagg);
      lage.tilldelningar().stream().filter(t -> t.ar() == rakning.ar()).forEach(rakning::lagg);
      lage.medfinansiering().stream().filter(m -> m.ar() == rakning.ar()).forEach(rakning::lagg);
      alla.add(rakning);
      ib = rakning.ub();
    }
    return alla;
  }

  private Belopp forstaIb() {
    return version.ar().stream()
        .findFirst()
        .map(ar -> Budgetversion.summa(version.rader(ar, Slag.EGET_KAPITAL)))
        .orElse(Belopp.NOLL);
  }
}
