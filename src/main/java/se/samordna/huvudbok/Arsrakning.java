package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Radlage;
import se.samordna.plan.Slag;

/** Ett år i en version, med de tilldelningar som lagts på det. */
final class Arsrakning {

  private final Budgetversion version;
  private final int ar;
  private final Belopp ib;

  /** Ledigt per rad. */
  private final Map<UUID, Belopp> ram = new HashMap<>();

  /** Det som redan var beslutat när budgeten lästes in (lage beviljad). */
  private final Map<UUID, Belopp> ingaende = new HashMap<>();

  /** Medfinansiering genom förbundet, per intäktsrad. */
  private final Map<UUID, Belopp> medfinansierat = new HashMap<>();

  private final Saldon tilldelat = new Saldon();
  private final List<Tilldelningsutfall> landningar = new ArrayList<>();

  Arsrakning(Budgetversion version, int ar, Belopp ib) {
    this.version = version;
    this.ar = ar;
    this.ib = ib;
    version
        .kostnader(ar)
        .forEach(r -> (r.harLage(Radlage.BEVILJAD) ? ingaende : ram).put(r.radId(), r.belopp()));
  }

  int ar() {
    return ar;
  }

  /**
   * En tilldelning ur budgetrad eller fri ram tar radens ledigt; ur eget kapital höjer den
   * kostnaden. Fattades beslutet under en annan version kan den här redan ha tagit med det: då
   * täcker rader med lage beviljad det först, och bara det som inte ryms höjer kostnaden. Raden i
   * filen var hela beslutet; det som återförts sedan är alltså inte beviljat där heller. Det som
   * tagits över står alltid på en sådan rad.
   */
  void lagg(Tilldelning t) {
    boolean ingar = t.overtagen() || !t.version().equals(version.id());
    Belopp utanfor = ingar ? ta(ingaende, t.till(), t.ursprung()) : t.ursprung();
    Belopp kvar = utanfor.compareTo(t.belopp()) < 0 ? utanfor : t.belopp();
    Belopp okar = t.fran().map(rad -> ta(ram, rad, kvar)).orElse(kvar);
    tilldelat.lagg(t.konto(), t.belopp());
    landningar.add(new Tilldelningsutfall(t, t.belopp().minus(kvar), kvar.minus(okar), okar));
  }

  /** Före tilldelningarna: de kan ha tagit av det som lagts till. */
  void lagg(Ramandring a) {
    if (a.version().equals(version.id())) {
      ram.merge(a.rad(), a.belopp(), Belopp::plus);
    }
  }

  void lagg(Medfinansiering m) {
    medfinansierat.merge(m.intakt(), m.belopp(), Belopp::plus);
    tilldelat.lagg(Konto.beviljat(m.insats().varde(), ar, m.till()), m.belopp());
  }

  private static Belopp ta(Map<UUID, Belopp> hogar, UUID rad, Belopp belopp) {
    Belopp finns = hogar.getOrDefault(rad, Belopp.NOLL);
    Belopp tas = finns.compareTo(belopp) < 0 ? finns : belopp;
    hogar.computeIfPresent(rad, (r, b) -> b.minus(tas));
    return belopp.minus(tas);
  }

  /** Var varje tilldelning hamnade, i den ordning de lades. */
  List<Tilldelningsutfall> landningar() {
    return List.copyOf(landningar);
  }

  Belopp ub() {
    return ib.plus(intakter()).minus(kostnader());
  }

  private Belopp intakter() {
    return Budgetversion.summa(version.rader(ar, Slag.INTAKT)).plus(summa(medfinansierat));
  }

  private Belopp kostnader() {
    return summa(ram).plus(summa(ingaende)).plus(summa(tilldelat.alla()));
  }

  private static Belopp summa(Map<?, Belopp> hog) {
    return hog.values().stream().reduce(Belopp.NOLL, Belopp::plus);
  }

  void bokfor(Saldon saldon) {
    saldon.lagg(Konto.ib(ar), ib.negativt()).lagg(Konto.egetKapital(ar), ub());
    version
        .rader(ar, Slag.INTAKT)
        .forEach(r -> saldon.lagg(Konto.intakt(r.radId(), ar), r.belopp().negativt()));
    medfinansierat.forEach((r, b) -> saldon.lagg(Konto.intakt(r, ar), b.negativt()));
    ram.forEach((rad, belopp) -> saldon.lagg(Konto.ram(rad, ar), belopp));
    ingaende.forEach((rad, belopp) -> saldon.lagg(Konto.beviljat(rad, ar, rad), belopp));
    tilldelat.alla().forEach(saldon::lagg);
  }
}
