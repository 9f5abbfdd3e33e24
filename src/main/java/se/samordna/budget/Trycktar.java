package se.samordna.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.gemensam.Belopp;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Slag;

/** Ett års tryckta uppgifter, lästa uppifrån och ned. */
final class Trycktar {

  private final Budgetversion version;
  private final int ar;
  private final Arsrader rader;
  private final Belopp buffert;
  private final Optional<Trycktar> forra;
  private final Set<Budgetrad> ovanfor = new LinkedHashSet<>();
  private final Set<Budgetrad> osummerade = new LinkedHashSet<>();
  private final Set<Budgetrad> block = new LinkedHashSet<>();
  private final Delsummor delsummor = new Delsummor();
  private final Summatackt tackt;
  private Optional<Belopp> trycktResultat = Optional.empty();
  private Optional<Belopp> trycktUb = Optional.empty();

  Trycktar(Budgetversion version, int ar, Belopp buffert, Optional<Trycktar> forra) {
    this.version = version;
    this.ar = ar;
    this.rader = new Arsrader(version, ar);
    this.tackt = new Summatackt(rader, delsummor);
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
      case RESULTAT -> lasResultat(rad, tackt.sagda(sagd));
      case DELSUMMA -> lasDelsumma(rad, tackt.sagda(sagd));
    };
  }

  private Summarad lasUb(Budgetrad rad) {
    Summarad svar = jamfor(rad, Summaart.UB, ibSomTryckt().plus(resultatSomTryckt()), beraknadUb());
    trycktUb = Optional.of(rad.belopp());
    return svar;
  }

  private Summarad lasResultat(Budgetrad rad, Set<Budgetrad> sagda) {
    List<Set<Budgetrad>> forslag =
        Stream.of(Arsrader.kostnader(ovanfor), rader.kostnader(), rader.insatser())
            .filter(s -> !s.isEmpty())
            .toList();
    Set<Budgetrad> valda =
        sagda.isEmpty()
            ? Summatackt.valj(
                forslag,
                s -> intakterSomTryckt().minus(delsummor.somTryckt(s)).equals(rad.belopp()))
            : Arsrader.kostnader(sagda);
    if (valda.equals(rader.kostnader())) {
      trycktResultat = Optional.of(rad.belopp());
    }
    return new Summarad(
        rad,
        Summaart.RESULTAT,
        valda,
        tryckt(
            rad,
            intakterSomTryckt().minus(delsummor.somTryckt(valda)),
            Arsrader.summa(rader.intakter()).minus(Arsrader.summa(valda))));
  }

  private Summarad lasDelsumma(Budgetrad rad, Set<Budgetrad> sagda) {
    List<Set<Budgetrad>> forslag =
        new Tackningsforslag(rader.alla(), ovanfor, osummerade, block).av(rad.namn());
    Set<Budgetrad> valda =
        sagda.isEmpty()
            ? Summatackt.valj(forslag, s -> delsummor.somTryckt(s).equals(rad.belopp()))
            : sagda;
    Summarad svar =
        new Summarad(
            rad,
            Summaart.DELSUMMA,
            valda,
            tryckt(rad, delsummor.somTryckt(valda), Arsrader.summa(valda)));
    delsummor.lagg(rad, valda);
    osummerade.removeAll(valda);
    return svar;
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

  private Belopp intakterSomTryckt() {
    return delsummor.somTryckt(rader.intakter());
  }

  private Belopp resultatSomTryckt() {
    return trycktResultat.orElseGet(
        () -> intakterSomTryckt().minus(delsummor.somTryckt(rader.kostnader())));
  }

  /** Angivet ingående eget kapital, med prognoser som lagts till det. */
  Optional<Belopp> angivetIb() {
    return rader.angivetIb();
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
    return beraknadIb().plus(rader.resultat());
  }

  private Belopp beraknadIb() {
    return forra.map(Trycktar::beraknadUb).or(this::angivetIb).orElse(Belopp.NOLL);
  }
}
