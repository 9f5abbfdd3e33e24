package se.samordna.huvudbok;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/**
 * Prövar eget kapital: varje år där beslutet sänker UB, det egna året och planåren efter, ska ha
 * kvar att disponera. Kvar och buffert är alltid de räknade.
 */
final class Kapitalprovning {

  private final Budgetlage lage;
  private final Saldon fore;
  private final Saldon efter;
  private final Buffert buffert;

  Kapitalprovning(Budgetlage lage, Budgetlage efter, Buffert buffert) {
    this.lage = lage;
    this.fore = lage.saldon();
    this.efter = efter.saldon();
    this.buffert = buffert;
  }

  /** Spärren som ett skäl kan lyfta. */
  Optional<Hinder> kvar() {
    return sankta()
        .boxed()
        .filter(ar -> kvar(efter, ar).arNegativt())
        .min(Comparator.comparing(ar -> kvar(efter, ar)))
        .map(ar -> Medelshinder.kvarRacker(ar, kvar(fore, ar), tas(ar), enhet(ar)));
  }

  /** Eget kapital står aldrig negativt i huvudboken; inget skäl lyfter det. */
  Optional<Hinder> kapital() {
    return sankta()
        .filter(ar -> ub(efter, ar).arNegativt())
        .mapToObj(ar -> Medelshinder.kapitaletRacker(ar, ub(fore, ar), tas(ar), enhet(ar)))
        .findFirst();
  }

  private IntStream sankta() {
    return lage.gallande().keySet().stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .filter(ar -> tas(ar).arPositivt());
  }

  private Belopp tas(int ar) {
    return ub(fore, ar).minus(ub(efter, ar));
  }

  private Belopp kvar(Saldon saldon, int ar) {
    Belopp reserv = lage.version(ar).map(v -> buffert.av(v, ar)).orElse(Belopp.NOLL);
    return ub(saldon, ar).minus(reserv);
  }

  private Budgetversion.Enhet enhet(int ar) {
    return lage.version(ar).map(Budgetversion::enhet).orElse(Budgetversion.Enhet.KR);
  }

  private static Belopp ub(Saldon saldon, int ar) {
    return saldon.av(Konto.egetKapital(ar));
  }
}
