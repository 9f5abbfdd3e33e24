package se.samordna.andring;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Andringsslag;

/** Förslaget så som styrelsen ser det: år för år, före och efter. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Andringsvisning {

  private final Andringsbokforing bokforing;

  Andringsvisning(Andringsbokforing bokforing) {
    this.bokforing = bokforing;
  }

  /** Slagets namn i rubriker. */
  static Mening namn(Andringsbegaran b) {
    return Mening.av("andringsslag_" + Kod.av(b.slaget().orElseThrow()));
  }

  /** Ett öppet förslag räknat på hur insatsen står nu; ett avgjort så som det avgjordes. */
  Andringsbild av(Andringsforslag f, Insats insats) {
    Andringsbegaran b = f.forslag();
    Andringsforslag.Avgjort laget = f.avgjort().orElseGet(() -> avgjort(f, insats));
    return new Andringsbild(
        f.andringId(),
        f.insatsId(),
        insats.arende().varde(),
        insats.rubrik(),
        b.slaget().orElseThrow(),
        b.skal(),
        f.status(),
        laget.slut(),
        b.nyttSlut(),
        laget.ar(),
        b.till(),
        b.finansiering(),
        f.underlag().map(Andringsvisning::index));
  }

  Andringsforslag.Avgjort avgjort(Andringsforslag f, Insats insats) {
    Andringsbegaran b = f.forslag();
    Andringsslag slag = b.slaget().orElseThrow();
    return new Andringsforslag.Avgjort(
        insats.slut(), ar(insats, bokforing.minskat(insats, slag, b), Arsbelopp.summor(okat(b))));
  }

  Andringsforslag.Avgjort avgjort(Utforande u) {
    return new Andringsforslag.Avgjort(u.insats().slut(), ar(u.insats(), u.minskat(), u.okat()));
  }

  private static List<Arsbelopp> okat(Andringsbegaran b) {
    return b.okningar().stream()
        .map(o -> new Arsbelopp(o.ar(), new Belopp(o.beloppOre())))
        .toList();
  }

  private List<Andringsbild.Ar> ar(
      Insats insats, Map<Integer, Belopp> minskat, Map<Integer, Belopp> okat) {
    Map<Integer, Belopp> fore = bokforing.beviljat(insats);
    TreeSet<Integer> ar = new TreeSet<>(minskat.keySet());
    ar.addAll(okat.keySet());
    return ar.stream()
        .map(
            a -> {
              Belopp nu = belopp(fore, a);
              Belopp mindre = belopp(minskat, a);
              Belopp mer = belopp(okat, a);
              return new Andringsbild.Ar(a, nu, mindre, mer, nu.minus(mindre).plus(mer));
            })
        .toList();
  }

  private static Belopp belopp(Map<Integer, Belopp> perAr, int ar) {
    return perAr.getOrDefault(ar, Belopp.NOLL);
  }

  private static Andringsbild.Indexvy index(Indexunderlag u) {
    return new Andringsbild.Indexvy(
        u.procent().stripTrailingZeros().toPlainString(),
        u.serie(),
        u.bas().map(Andringsvisning::tal),
        u.ny().map(Andringsvisning::tal));
  }

  private static Andringsbild.Talvy tal(Indexunderlag.Tal t) {
    return new Andringsbild.Talvy(t.manad().toString(), t.varde().toPlainString(), t.kalla());
  }
}
