package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Slag;

/** Ett års rader i en version, utan de tryckta summorna. */
record Arsrader(Budgetversion version, int ar) {

  List<Budgetrad> alla() {
    return version.rader(ar).filter(r -> !r.slag().arTryckt()).toList();
  }

  Set<Budgetrad> kostnader() {
    return kostnader(alla());
  }

  static Set<Budgetrad> kostnader(Iterable<Budgetrad> rader) {
    return Tackningsforslag.urval(rader, r -> r.slag().arKostnad());
  }

  Set<Budgetrad> insatser() {
    return Tackningsforslag.urval(alla(), r -> r.slag().arInsats());
  }

  Set<Budgetrad> intakter() {
    return Tackningsforslag.urval(alla(), r -> r.slag().equals(Slag.INTAKT));
  }

  /** Angivet ingående eget kapital, med prognoser som lagts till det. */
  Optional<Belopp> angivetIb() {
    return version.rader(ar, Slag.EGET_KAPITAL).map(Budgetrad::belopp).reduce(Belopp::plus);
  }

  Belopp resultat() {
    return summa(intakter()).minus(summa(kostnader()));
  }

  static Belopp summa(Set<Budgetrad> rader) {
    return Budgetversion.summa(rader.stream());
  }
}
