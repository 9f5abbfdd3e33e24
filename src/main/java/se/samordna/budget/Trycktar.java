package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.budget.inlasning.Summaart;
import se.samordna.budget.inlasning.Summatackning;
import se.samordna.gemensam.Belopp;

/** Ett års tryckta uppgifter, lästa uppifrån och ned. */
final class Trycktar {

  /** En redan läst tryckt summa över kostnads- eller intäktsrader. */
  private record Delsumma(String namn, Set<Budgetrad> rader, Belopp tryckt) {}

  private final Budgetversion version;
  private final int ar;
  private final Belopp buffert;
  private final Optional<Trycktar> forra;
  private final Set<Budgetrad> ovanfor = new LinkedHashSet<>();
  private final Set<Budgetrad> osummerade = new LinkedHashSet<>();
  private final Set<Budgetrad> block = new LinkedHashSet<>();
  private final List<Delsumma> delsummor = new ArrayList<>();
  private Optional<Belopp> trycktResultat = Optional.empty();
  private Optional<Belopp> trycktUb = Optional.empty();

  Trycktar(Budgetversion version, int ar, Belopp buffert, Optional<Trycktar> forra) {
    this.version = version;
    this.ar = ar;
    this.buffert = buffert;
    this.forra = forra;
  }

  List<Summarad> rakna() {
    List<Summarad> tryckta = new ArrayList<>();
    boolean ibLast = false;
    for (Budgetrad rad : version.rader(ar).toList()) {
      if (rad.slag().arTryckt()) {
        tryckta.add(las(rad));
        block.clear();
      } else {
        ovanfor.add(rad);
        if (!rad.slag().equals(Slag.EGET_KAPITAL)) {
          osummerade.add(rad);
          block.add(rad);
        } else if (forra.isPresent() && !ibLast) {
          ibLast = true;
          tryckta.add(trycktIb(rad, forra.get()));
        }
      }
    }
    return tryckta;
  }

  /** Ett senare års tryckta IB jämförs med det tryckta UB före; räknat är det räknade UB före. */
  private Summarad trycktIb(Budgetrad rad, Trycktar innan) {
    Belopp tryckt = angivetIb().orElse(rad.belopp());
    return new Summarad(
        rad,
        Summaart.IB,
        Set.of(),
        new Tryckt(
            ar,
            rad.namn(),
            tryckt,
            tryckt.minus(innan.ubSomTryckt()),
            tryckt.minus(innan.beraknadUb())));
  }

  private Summarad las(Budgetrad rad) {
    Summatackning sagd = version.tackning(rad);
    return switch (sagd.art().orElseGet(() -> Summaart.av(rad.slag().kod(), rad.namn()))) {
      case BUFFERT -> jamfor(rad, Summaart.BUFFERT, buffert, buffert);
      case KVAR ->
          jamfor(
              rad,
              Summaart.KVAR,
              ubSomTryckt().minus(trycktBuffert()),
              beraknadUb().minus(buffert));
      case IB -> jamfor(rad, Summaart.IB, ibSomTryckt(), beraknadIb());
      case UB -> lasUb(rad);
      case RESULTAT -> lasResultat(rad, sagda(sagd));
      case DELSUMMA -> lasDelsumma(rad, sagda(sagd));
    };
  }

  private Summarad lasUb(Budgetrad rad) {
    Summarad svar = jamfor(rad, Summaart.UB, ibSomTryckt().plus(resultatSomTryckt()), beraknadUb());
    trycktUb = Optional.of(rad.belopp());
    return svar;
  }

  private Summarad lasResultat(Budgetrad rad, Set<Budgetrad> sagda) {
    List<Set<Budgetrad>> forslag =
        Stream.of(kostnader(ovanfor), kostnader(alla()), insatser())
            .filter(s -> !s.isEmpty())
            .toList();
    Set<Budgetrad> tackt =
        sagda.isEmpty()
            ? valj(forslag, s -> intakterSomTryckt().minus(somTryckt(s)).equals(rad.belopp()))
            : kostnader(sagda);
    if (tackt.equals(kostnader(alla()))) {
      trycktResultat = Optional.of(rad.belopp());
    }
    return new Summarad(
        rad,
        Summaart.RESULTAT,
        tackt,
        tryckt(
            rad,
            intakterSomTryckt().minus(somTryckt(tackt)),
            summa(intakter()).minus(summa(tackt))));
  }

  private Summarad lasDelsumma(Budgetrad rad, Set<Budgetrad> sagda) {
    List<Set<Budgetrad>> forslag =
        new Tackningsforslag(alla(), ovanfor, osummerade, block).av(rad.namn());
    Set<Budgetrad> tackt =
        sagda.isEmpty() ? valj(forslag, s -> somTryckt(s).equals(rad.belopp())) : sagda;
    Summarad svar =
        new Summarad(rad, Summaart.DELSUMMA, tackt, tryckt(rad, somTryckt(tackt), summa(tackt)));
    delsummor.add(new Delsumma(rad.namn(), Set.copyOf(tackt), rad.belopp()));
    osummerade.removeAll(tackt);
    return svar;
  }

  /** Raderna som någon har sagt att summan täcker: avdelningar, tidigare summor eller rader. */
  private Set<Budgetrad> sagda(Summatackning sagd) {
    return sagd.tacker().stream()
        .flatMap(this::delen)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Budgetrad> delen(String del) {
    List<Budgetrad> avdelning = alla().stream().filter(r -> r.slag().kod().equals(del)).toList();
    if (!avdelning.isEmpty()) {
      return avdelning.stream();
    }
    return delsummor.reversed().stream()
        .filter(d -> d.namn().equalsIgnoreCase(del))
        .findFirst()
        .map(d -> d.rader().stream())
        .orElseGet(() -> alla().stream().filter(r -> r.namn().equalsIgnoreCase(del)));
  }

  /** Det första förslaget som går jämnt ut, annars det som namn och ordning säger. */
  private static Set<Budgetrad> valj(
      List<Set<Budgetrad>> forslag, Predicate<Set<Budgetrad>> stammer) {
    return forslag.stream()
        .filter(stammer)
        .findFirst()
        .or(() -> forslag.stream().findFirst())
        .orElse(Set.of());
  }

  private Summarad jamfor(Budgetrad rad, Summaart art, Belopp somTryckt, Belopp franGrunden) {
    return new Summarad(rad, art, Set.of(), tryckt(rad, somTryckt, franGrunden));
  }

  private Tryckt tryckt(Budgetrad rad, Belopp somTryckt, Belopp franGrunden) {
    return new Tryckt(
        ar,
        rad.namn(),
        rad.belopp(),
        rad.belopp().minus(somTryckt),
        rad.belopp().minus(franGrunden));
  }

  /** Raderna så som de är tryckta: största redan lästa delsumman först, annars raderna. */
  private Belopp somTryckt(Set<Budgetrad> rader) {
    return delsummor.reversed().stream()
        .filter(d -> !d.rader().isEmpty() && rader.containsAll(d.rader()))
        .max(java.util.Comparator.comparingInt(d -> d.rader().size()))
        .map(d -> d.tryckt().plus(somTryckt(utan(rader, d.rader()))))
        .orElseGet(() -> summa(rader));
  }

  private static Set<Budgetrad> utan(Set<Budgetrad> rader, Set<Budgetrad> bort) {
    return rader.stream().filter(r -> !bort.contains(r)).collect(Collectors.toSet());
  }

  private static Belopp summa(Set<Budgetrad> rader) {
    return Budgetversion.summa(rader.stream());
  }

  private List<Budgetrad> alla() {
    return version.rader(ar).filter(r -> !r.slag().arTryckt()).toList();
  }

  private static Set<Budgetrad> kostnader(Iterable<Budgetrad> rader) {
    return Tackningsforslag.urval(rader, r -> r.slag().arKostnad());
  }

  private Set<Budgetrad> insatser() {
    return Tackningsforslag.urval(alla(), r -> r.slag().arInsats());
  }

  private Set<Budgetrad> intakter() {
    return Tackningsforslag.urval(alla(), r -> r.slag().equals(Slag.INTAKT));
  }

  private Belopp intakterSomTryckt() {
    return somTryckt(intakter());
  }

  private Belopp resultatSomTryckt() {
    return trycktResultat.orElseGet(() -> intakterSomTryckt().minus(somTryckt(kostnader(alla()))));
  }

  /** Angivet ingående eget kapital, med prognoser som lagts till det. */
  Optional<Belopp> angivetIb() {
    return version.rader(ar, Slag.EGET_KAPITAL).map(Budgetrad::belopp).reduce(Belopp::plus);
  }

  private Belopp ibSomTryckt() {
    return angivetIb().or(() -> forra.map(Trycktar::ubSomTryckt)).orElse(Belopp.NOLL);
  }

  /** Det tryckta UB, eller vad de tryckta delarna ger. */
  Belopp ubSomTryckt() {
    return trycktUb.orElseGet(() -> ibSomTryckt().plus(resultatSomTryckt()));
  }

  private Belopp trycktBuffert() {
    return version.rader(ar, Slag.REGEL).map(Budgetrad::belopp).findFirst().orElse(buffert);
  }

  /** UB från grunden: första årets angivna IB, sedan raderna år för år. */
  Belopp beraknadUb() {
    return beraknadIb().plus(summa(intakter())).minus(summa(kostnader(alla())));
  }

  private Belopp beraknadIb() {
    return forra.map(Trycktar::beraknadUb).or(this::angivetIb).orElse(Belopp.NOLL);
  }
}
