package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Konto;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Slag;

/** Att boken är noll per verifikation och år, aldrig under noll, och lika med modellen. */
abstract class Penningkontroll extends Penningprov {

  void stammer(String var) {
    assertThat(bok.summor().values())
        .as("%s: noll per verifikation och år", var)
        .allMatch(summa -> summa == 0);
    bok.saldon
        .alla()
        .forEach(
            (konto, saldo) -> {
              if (!konto.stadium().equals("ib") && !konto.stadium().equals("intakt")) {
                assertThat(saldo.arNegativt()).as("%s: %s är %s", var, konto, saldo).isFalse();
              }
            });
    stadiernaStammer(var);
    arketStammer(var);
  }

  void stadiernaStammer(String var) {
    Map<String, Long> iBoken = new TreeMap<>();
    bok.saldon.alla().forEach((k, b) -> iBoken.merge(k.ar() + " " + k.namn(), b.ore(), Long::sum));
    modell.stadier.forEach(
        (nyckel, ore) -> {
          Insatsstadium s = (Insatsstadium) nyckel.get(2);
          assertThat(iBoken.getOrDefault(nyckel.get(1) + " " + s.kod() + ":" + nyckel.get(0), 0L))
              .as("%s: %s %s", var, s, nyckel.get(1))
              .isEqualTo(ore);
        });
  }

  void arketStammer(String var) {
    Map<UUID, Budgetpost> poster = new HashMap<>();
    fall.forEach(
        f -> poster.put(f.egen, new Budgetpost(f.egen, Slag.INSATS, "x", Optional.empty())));
    medfinansiering
        .values()
        .forEach(
            m ->
                poster.put(
                    m.intakt(), new Budgetpost(m.intakt(), Slag.INTAKT, "y", Optional.empty())));
    Bladrakning rakning =
        new Bladrakning(modell.version, poster, Facit.procent(20, modell.version));
    modell
        .rakna()
        .forEach(
            (ar, ark) -> {
              Budgetblad blad = rakning.blad(ar, bok.saldon);
              assertThat(blad.ub().ore()).as("%s: UB %d", var, ar).isEqualTo(ark.ub);
              assertThat(blad.ib().ore()).as("%s: IB %d", var, ar).isEqualTo(ark.ib);
              assertThat(blad.intakter().ore()).as("%s: intäkter", var).isEqualTo(ark.intakter);
              assertThat(bok.saldon.av(Konto.egetKapital(ar)).ore()).isEqualTo(ark.ub);
              blad.sektioner().stream()
                  .filter(s -> s.slag().arKostnad())
                  .flatMap(s -> s.rader().stream())
                  .forEach(r -> raden(var, ar, ark, r));
            });
  }

  private static void raden(String var, int ar, Penningmodell.Ark ark, Budgetblad.Rad r) {
    assertThat(r.budget().ore())
        .as("%s: %s %d", var, r.namn(), ar)
        .isEqualTo(ark.budget.getOrDefault(r.radId(), 0L));
    assertThat(r.ledigt().ore())
        .as("%s: ledigt %s %d", var, r.namn(), ar)
        .isEqualTo(ark.ledigt(r.radId()));
    assertThat(r.ledigt()).isEqualTo(r.budget().minus(r.reserverat()).minus(r.beviljat()));
  }
}
