package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.gemensam.Belopp;

/** Ett års tryckta uppgifter, lästa uppifrån och ned. */
final class Trycktar {

  /** En redan läst tryckt summa över kostnads- eller intäktsavdelningar. */
  private record Delsumma(Set<Slag> slag, Belopp tryckt) {}

  private final Budgetversion version;
  private final int ar;
  private final Belopp buffert;
  private final Optional<Trycktar> forra;
  private final Set<Slag> ovanfor = new LinkedHashSet<>();
  private final Set<Slag> osummerade = new LinkedHashSet<>();
  private final List<Delsumma> delsummor = new ArrayList<>();
  private Optional<Belopp> trycktResultat = Optional.empty();
  private Optional<Belopp> trycktUb = Optional.empty();

  Trycktar(Budgetversion version, int ar, Belopp buffert, Optional<Trycktar> forra) {
    this.version = version;
    this.ar = ar;
    this.buffert = buffert;
    this.forra = forra;
  }

  List<Tryckt> rakna() {
    List<Tryckt> tryckta = new ArrayList<>();
    boolean ibLast = false;
    for (Budgetrad rad : version.rader(ar).toList()) {
      if (rad.slag().arTryckt()) {
        tryckta.add(las(rad));
      } else if (!rad.slag().equals(Slag.EGET_KAPITAL)) {
        ovanfor.add(rad.slag());
        osummerade.add(rad.slag());
      } else if (forra.isPresent() && !ibLast) {
        ibLast = true;
        tryckta.add(trycktIb(rad, forra.get()));
      }
    }
    return tryckta;
  }

  /** Ett senare års tryckta IB jämförs med det tryckta UB före; räknat är det räknade UB före. */
  private Tryckt trycktIb(Budgetrad rad, Trycktar innan) {
    Belopp tryckt = angivetIb().orElse(rad.belopp());
    return new Tryckt(
        ar,
        rad.namn(),
        tryckt,
        tryckt.minus(innan.ubSomTryckt()),
        tryckt.minus(innan.beraknadUb()));
  }

  private Tryckt las(Budgetrad rad) {
    return switch (Summaslag.av(rad)) {
      case BUFFERT -> jamfor(rad, buffert, buffert);
      case KVAR -> jamfor(rad, ubSomTryckt().minus(trycktBuffert()), beraknadUb().minus(buffert));
      case IB -> jamfor(rad, ibSomTryckt(), beraknadIb());
      case UB -> lasUb(rad);
      case RESULTAT -> lasResultat(rad);
      case DELSUMMA -> lasDelsumma(rad);
    };
  }

  private Tryckt lasUb(Budgetrad rad) {
    Tryckt svar = jamfor(rad, ibSomTryckt().plus(resultatSomTryckt()), beraknadUb());
    trycktUb = Optional.of(rad.belopp());
    return svar;
  }

  private Tryckt lasResultat(Budgetrad rad) {
    List<Set<Slag>> forslag =
        Stream.of(kostnader(ovanfor.stream()), kostnader(alla()), insatser())
            .filter(s -> !s.isEmpty())
            .toList();
    Set<Slag> tackt =
        valj(forslag, s -> intakterSomTryckt().minus(somTryckt(s)).equals(rad.belopp()));
    if (tackt.equals(kostnader(alla()))) {
      trycktResultat = Optional.of(rad.belopp());
    }
    return jamfor(
        rad,
        intakterSomTryckt().minus(somTryckt(tackt)),
        avRader(Set.of(Slag.INTAKT)).minus(avRader(tackt)));
  }

  private Tryckt lasDelsumma(Budgetrad rad) {
    List<Set<Slag>> forslag = Summaslag.tackning(rad.namn(), alla().toList(), ovanfor, osummerade);
    Set<Slag> tackt = valj(forslag, s -> somTryckt(s).equals(rad.belopp()));
    Tryckt svar = jamfor(rad, somTryckt(tackt), avRader(tackt));
    delsummor.add(new Delsumma(tackt, rad.belopp()));
    osummerade.removeAll(tackt);
    return svar;
  }

  /** Det första förslaget som går jämnt ut, annars det som namn och ordning säger. */
  private static Set<Slag> valj(
      List<Set<Slag>> forslag, java.util.function.Predicate<Set<Slag>> stammer) {
    return forslag.stream()
        .filter(stammer)
        .findFirst()
        .or(() -> forslag.stream().findFirst())
        .orElse(Set.of());
  }

  private Tryckt jamfor(Budgetrad rad, Belopp somTryckt, Belopp franGrunden) {
    return new Tryckt(
        ar,
        rad.namn(),
        rad.belopp(),
        rad.belopp().minus(somTryckt),
        rad.belopp().minus(franGrunden));
  }

  /** Avdelningarna så som de är tryckta: största redan lästa delsumman först, annars raderna. */
  private Belopp somTryckt(Set<Slag> slag) {
    return delsummor.reversed().stream()
        .filter(d -> !d.slag().isEmpty() && slag.containsAll(d.slag()))
        .max(java.util.Comparator.comparingInt(d -> d.slag().size()))
        .map(d -> d.tryckt().plus(somTryckt(utan(slag, d.slag()))))
        .orElseGet(() -> avRader(slag));
  }

  private static Set<Slag> utan(Set<Slag> slag, Set<Slag> bort) {
    return slag.stream().filter(s -> !bort.contains(s)).collect(Collectors.toSet());
  }

  private Belopp avRader(Set<Slag> slag) {
    return Budgetversion.summa(version.rader(ar).filter(r -> slag.contains(r.slag())));
  }

  private Stream<Slag> alla() {
    return version.rader(ar).map(Budgetrad::slag).distinct();
  }

  private static Set<Slag> kostnader(Stream<Slag> slag) {
    return slag.filter(Slag::arKostnad).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Slag> insatser() {
    return alla().filter(Slag::arInsats).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Belopp intakterSomTryckt() {
    return somTryckt(Set.of(Slag.INTAKT));
  }

  private Belopp resultatSomTryckt() {
    return trycktResultat.orElseGet(() -> intakterSomTryckt().minus(somTryckt(kostnader(alla()))));
  }

  private Optional<Belopp> angivetIb() {
    return version.rader(ar, Slag.EGET_KAPITAL).map(Budgetrad::belopp).reduce(Belopp::plus);
  }

  private Belopp ibSomTryckt() {
    return angivetIb().or(() -> forra.map(Trycktar::ubSomTryckt)).orElse(Belopp.NOLL);
  }

  private Belopp ubSomTryckt() {
    return trycktUb.orElseGet(() -> ibSomTryckt().plus(resultatSomTryckt()));
  }

  private Belopp trycktBuffert() {
    return version.rader(ar, Slag.REGEL).map(Budgetrad::belopp).findFirst().orElse(buffert);
  }

  /** UB från grunden: första årets angivna IB, sedan raderna år för år. */
  Belopp beraknadUb() {
    return beraknadIb().plus(avRader(Set.of(Slag.INTAKT))).minus(avRader(kostnader(alla())));
  }

  private Belopp beraknadIb() {
    return forra.map(Trycktar::beraknadUb).or(this::angivetIb).orElse(Belopp.NOLL);
  }
}
