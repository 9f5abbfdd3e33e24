package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.huvudbok.Finansiering;

/**
 * Vad ett förslag gör med kvar att disponera, år för år: planåren från det första, och varje år som
 * förslaget rör. Räknad på ett ställe, så att skrivelsen, mötet, handlingarna och API:t säger samma
 * sak.
 *
 * @param ar i ordning
 */
public record Verkan(List<Ar> ar) {

  /** Budgetåret och de två planåren efter. */
  static final int PLANAR = 3;

  public Verkan {
    ar = List.copyOf(ar);
  }

  /** Vad som kan sägas om ett år. */
  public enum Lage {
    RYMS,
    /** Kvar att disponera blir negativt. */
    UNDER_BUFFERTEN,
    /** Det egna kapitalet blir negativt. */
    UNDER_NOLL,
    /** Mer än det som är ledigt på budgetraden eller i den fria ramen. */
    RADEN_RACKER_INTE,
    /** Hela eller en del av årets belopp saknar källa (R22); räknat ur eget kapital så länge. */
    SAKNAR_FINANSIERING,
    /** Ett tidigare år saknar källa, och hur det betalas avgör det här årets ingående kapital. */
    BEROR_PA_TIDIGARE,
    /** Året har ingen budget, och då går det inte att bevilja pengar för det. */
    SAKNAR_BUDGET;

    public String kod() {
      return Kod.av(this);
    }
  }

  /**
   * Ett år.
   *
   * @param foreslaget vad förslaget tar året, alla källor
   * @param utanFinansiering den del av det som saknar källa
   */
  public record Ar(
      int ar,
      String enhet,
      Belopp nu,
      Belopp sedan,
      Belopp buffert,
      Belopp foreslaget,
      Belopp utanFinansiering,
      Lage lage) {

    public Belopp andring() {
      return sedan.minus(nu);
    }

    public boolean harBudget() {
      return lage != Lage.SAKNAR_BUDGET;
    }

    /** Sant när beslutet behöver skäl till undantag (R21, R22). */
    public boolean underBufferten() {
      return harBudget() && sedan.arNegativt();
    }
  }

  /** Åren vars belopp ännu saknar källa. */
  public List<Integer> arUtanFinansiering() {
    return ar.stream().filter(a -> a.utanFinansiering().arPositivt()).map(Ar::ar).toList();
  }

  /**
   * @param rader det som förslaget beviljar; minskningar finns bara i bladet efter
   * @param ror andra år som förslaget rör, till exempel en budgetversions
   * @param fore året som det står nu; tomt utan budget
   * @param efter året om förslaget bifalls
   */
  static Verkan av(
      int forsta,
      List<Finansiering> rader,
      Set<Integer> ror,
      IntFunction<Optional<Budgetblad>> fore,
      IntFunction<Optional<Budgetblad>> efter) {
    List<Finansiering> tar = rader.stream().filter(f -> f.belopp().arPositivt()).toList();
    Set<Integer> ar = new TreeSet<>(ror);
    tar.stream().map(Finansiering::ar).forEach(ar::add);
    int fran = ar.stream().findFirst().map(a -> Math.min(a, forsta)).orElse(forsta);
    IntStream.range(fran, fran + PLANAR)
        .filter(a -> fore.apply(a).or(() -> efter.apply(a)).isPresent())
        .forEach(ar::add);
    return new Verkan(ar.stream().map(a -> ar(a, tar, fore.apply(a), efter.apply(a))).toList());
  }

  private static Ar ar(
      int ar, List<Finansiering> alla, Optional<Budgetblad> fore, Optional<Budgetblad> efter) {
    List<Finansiering> arets = alla.stream().filter(f -> f.ar() == ar).toList();
    Belopp foreslaget = summa(arets);
    Belopp utan = summa(arets.stream().filter(f -> !harKalla(f)).toList());
    Belopp nu = fore.map(Budgetblad::kvarAttDisponera).orElse(Belopp.NOLL);
    Optional<Budgetblad> sedan = efter.or(() -> fore);
    if (sedan.isEmpty()) {
      return new Ar(ar, "kr", nu, nu, Belopp.NOLL, foreslaget, utan, Lage.SAKNAR_BUDGET);
    }
    boolean tidigare = alla.stream().anyMatch(f -> f.ar() < ar && !harKalla(f));
    return new Ar(
        ar,
        sedan.get().enhet(),
        nu,
        sedan.get().kvarAttDisponera(),
        sedan.get().buffert(),
        foreslaget,
        utan,
        lage(fore.orElse(sedan.get()), sedan.get(), arets, utan.arPositivt(), tidigare));
  }

  private static Lage lage(
      Budgetblad nu, Budgetblad sedan, List<Finansiering> arets, boolean utan, boolean tidigare) {
    if (utan) {
      return Lage.SAKNAR_FINANSIERING;
    }
    if (!raderna(nu, arets)) {
      return Lage.RADEN_RACKER_INTE;
    }
    if (sedan.ub().arNegativt()) {
      return Lage.UNDER_NOLL;
    }
    if (sedan.kvarAttDisponera().arNegativt()) {
      return Lage.UNDER_BUFFERTEN;
    }
    return tidigare ? Lage.BEROR_PA_TIDIGARE : Lage.RYMS;
  }

  /** En rad och en ram är valda först när det är sagt vilken. */
  static boolean harKalla(Finansiering f) {
    return f.kalla()
        .filter(k -> k == Finansiering.Kalla.EGET_KAPITAL || f.radId().isPresent())
        .isPresent();
  }

  private static boolean raderna(Budgetblad nu, List<Finansiering> arets) {
    return arets.stream()
        .filter(f -> f.kalla().filter(k -> k != Finansiering.Kalla.EGET_KAPITAL).isPresent())
        .map(Finansiering::radId)
        .flatMap(Optional::stream)
        .distinct()
        .allMatch(rad -> tas(arets, rad).compareTo(ledigt(nu, rad)) <= 0);
  }

  private static Belopp tas(List<Finansiering> arets, UUID rad) {
    return summa(
        arets.stream()
            .filter(f -> f.radId().filter(rad::equals).isPresent())
            .filter(f -> f.kalla().filter(k -> k != Finansiering.Kalla.EGET_KAPITAL).isPresent())
            .toList());
  }

  private static Belopp ledigt(Budgetblad nu, UUID rad) {
    return nu.sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.radId().equals(rad))
        .map(Budgetblad.Rad::ledigt)
        .findFirst()
        .orElse(Belopp.NOLL);
  }

  private static Belopp summa(List<Finansiering> rader) {
    return rader.stream().map(Finansiering::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }
}
