package se.samordna.huvudbok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Stadieflytt.Arsrad;

/** Det en insats har fått och inte använt, och som kan gå tillbaka. */
final class Aterforbart {

  /** Det som inte rekvirerats, i den ordning det tas. */
  static final List<Insatsstadium> OUTNYTTJAT =
      List.of(Insatsstadium.AVTALAT, Insatsstadium.BEVILJAT);

  private Aterforbart() {}

  /**
   * Per budgetrad, som återföringen tar det: en rads medfinansiering är inte en annans beviljade.
   */
  static Map<Integer, Belopp> perAr(Budgetlage lage, Stadieflytt stadier) {
    Map<Arsrad, Belopp> tak = new HashMap<>();
    lage.tilldelningar().stream()
        .filter(t -> t.insats().filter(stadier.insats()::equals).isPresent())
        .forEach(t -> tak.merge(new Arsrad(t.ar(), t.till()), t.belopp(), Belopp::plus));
    Map<Arsrad, Belopp> outnyttjat = new HashMap<>();
    OUTNYTTJAT.forEach(
        s -> stadier.perRad(s).forEach((rad, b) -> outnyttjat.merge(rad, b, Belopp::plus)));
    Map<Integer, Belopp> per = new TreeMap<>();
    outnyttjat.forEach(
        (rad, finns) -> {
          Belopp hogst = tak.getOrDefault(rad, Belopp.NOLL);
          Belopp tas = finns.compareTo(hogst) < 0 ? finns : hogst;
          if (tas.arPositivt()) {
            per.merge(rad.ar(), tas, Belopp::plus);
          }
        });
    return per;
  }
}
