package se.samordna.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Avdelningstext;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

/**
 * Verksamhetsplanens budgettabell: året och planåren bredvid varandra, raderna och summorna som
 * versionen har dem tryckta. En version utan tryckta summor får de räknade.
 *
 * @param noter tryckta summor som skiljer sig från sina egna delar
 * @param ib vad första årets IB är, när tabellen börjar med det
 */
record Plantabell(
    List<Integer> ar,
    Budgetversion.Enhet enhet,
    List<Planrad> rader,
    List<Budgetblad.Tryckt> noter,
    Optional<Ibuppgift> ib) {

  enum Planslag {
    RAD,
    SUMMA,
    RUBRIK
  }

  /** {@code belopp} i årens ordning; tomt för ett år som saknar raden. */
  record Planrad(Planslag slag, String namn, List<Optional<Belopp>> belopp) {}

  private static final int MEST = 3;

  static Plantabell av(Budgetversion version, int fran, Buffert buffert) {
    return av(version, fran, buffert, Optional.empty());
  }

  static Plantabell av(
      Budgetversion version, int fran, Buffert buffert, Optional<Ibuppgift> ibuppgift) {
    List<Integer> ar = version.ar().stream().filter(a -> a >= fran).limit(MEST).toList();
    Trycktasummor summor = new Trycktasummor(version, buffert);
    boolean tryckta = version.rader().stream().anyMatch(r -> r.slag().equals(Slag.SUMMA));
    return new Plantabell(
        ar,
        version.enhet(),
        tryckta ? somTryckt(version, ar) : raknade(version, ar, buffert),
        summor.differenser().stream().filter(t -> ar.contains(t.ar())).toList(),
        ibuppgift.filter(i -> ar.contains(version.ar().getFirst())));
  }

  private static List<Planrad> somTryckt(Budgetversion version, List<Integer> ar) {
    List<Planrad> rader = new ArrayList<>();
    Optional<Slag> forra = Optional.empty();
    for (Budgetrad post : poster(version, ar)) {
      if (forra.filter(f -> nyAvdelning(f, post.slag())).isPresent()) {
        rader.add(new Planrad(Planslag.RUBRIK, Avdelningstext.av(post.slag()), List.of()));
      }
      rader.add(rad(version, ar, post));
      forra = Optional.of(post.slag());
    }
    return rader;
  }

  /** En avdelning som börjar utan att en summa skiljer den från förra får en rubrik. */
  private static boolean nyAvdelning(Slag forra, Slag slag) {
    return forra.arKostnad() && slag.arKostnad() && !forra.equals(slag);
  }

  /** Varje post en gång: första årets ordning, och ett senare års nya poster efter sin granne. */
  private static List<Budgetrad> poster(Budgetversion version, List<Integer> ar) {
    List<Budgetrad> poster = new ArrayList<>();
    for (int a : ar) {
      int efter = -1;
      for (Budgetrad rad : version.rader(a).toList()) {
        int finns = index(poster, rad);
        efter = finns < 0 ? plats(poster, rad, efter) : finns;
        if (finns < 0) {
          poster.add(efter, rad);
        }
      }
    }
    return poster;
  }

  /** Efter grannen; den första på året sist i sin avdelning. */
  private static int plats(List<Budgetrad> poster, Budgetrad rad, int efter) {
    if (efter >= 0) {
      return efter + 1;
    }
    int plats = 0;
    for (int i = 0; i < poster.size(); i++) {
      plats = poster.get(i).slag().equals(rad.slag()) && !rad.slag().arTryckt() ? i + 1 : plats;
    }
    return plats;
  }

  private static int index(List<Budgetrad> poster, Budgetrad rad) {
    for (int i = 0; i < poster.size(); i++) {
      if (samma(poster.get(i), rad)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean samma(Budgetrad ena, Budgetrad andra) {
    return ena.slag().equals(andra.slag()) && ena.namn().equals(andra.namn());
  }

  private static Planrad rad(Budgetversion version, List<Integer> ar, Budgetrad post) {
    return new Planrad(
        post.slag().equals(Slag.SUMMA) ? Planslag.SUMMA : Planslag.RAD,
        post.namn(),
        ar.stream()
            .map(
                a ->
                    version.rader(a).filter(r -> samma(r, post)).map(Budgetrad::belopp).findFirst())
            .toList());
  }

  private static List<Planrad> raknade(Budgetversion version, List<Integer> ar, Buffert buffert) {
    List<Planrad> rader = new ArrayList<>();
    List<Budgetrad> poster = poster(version, ar);
    poster.stream()
        .map(Budgetrad::slag)
        .filter(s -> s.arKostnad() || s.equals(Slag.INTAKT))
        .distinct()
        .forEach(s -> avdelning(version, ar, poster, s, rader));
    Trycktasummor summor = new Trycktasummor(version, buffert);
    Function<Integer, Belopp> ub = a -> summor.beraknatUb(a).orElse(Belopp.NOLL);
    Function<Integer, Belopp> resultat = a -> resultat(version, a);
    rader.add(summa("Budgeterat resultat", ar, resultat));
    rader.add(summa("Eget kapital IB", ar, a -> ub.apply(a).minus(resultat.apply(a))));
    rader.add(summa("Eget kapital UB", ar, ub));
    rader.add(summa("Buffert", ar, a -> buffert.av(version, a)));
    rader.add(summa("Kvar att disponera", ar, a -> ub.apply(a).minus(buffert.av(version, a))));
    return rader;
  }

  private static void avdelning(
      Budgetversion version,
      List<Integer> ar,
      List<Budgetrad> poster,
      Slag slag,
      List<Planrad> rader) {
    String namn = Avdelningstext.av(slag);
    rader.add(new Planrad(Planslag.RUBRIK, namn, List.of()));
    poster.stream().filter(p -> p.slag().equals(slag)).forEach(p -> rader.add(rad(version, ar, p)));
    rader.add(
        summa(
            "Summa " + Tackningsprov.litet(namn),
            ar,
            a -> Budgetversion.summa(version.rader(a, slag))));
  }

  private static Planrad summa(String namn, List<Integer> ar, Function<Integer, Belopp> varde) {
    return new Planrad(Planslag.SUMMA, namn, ar.stream().map(varde).map(Optional::of).toList());
  }

  private static Belopp resultat(Budgetversion version, int ar) {
    return Budgetversion.summa(version.rader(ar, Slag.INTAKT))
        .minus(Budgetversion.summa(version.kostnader(ar)));
  }
}
