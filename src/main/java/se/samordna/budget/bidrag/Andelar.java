package se.samordna.budget.bidrag;

import java.util.Map;
import java.util.Optional;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.gemensam.Kod;

/**
 * Finansiärernas andelar i procent: staten hälften, regionen och kommunerna tillsammans en
 * fjärdedel var (R3), om förbundets daterade ordning inte säger annat (R33).
 */
public record Andelar(Map<Finansiar, Integer> procent) {

  public static final Andelar LAGENS =
      new Andelar(Map.of(Finansiar.STAT, 50, Finansiar.REGION, 25, Finansiar.KOMMUN, 25));

  public Andelar {
    procent = Map.copyOf(procent);
  }

  /** Ur förbundsordningen: koder och hela procent. */
  static Andelar av(Optional<Map<String, Integer>> bestamda) {
    return bestamda
        .map(
            b ->
                new Andelar(
                    Map.of(
                        Finansiar.STAT, b.getOrDefault(Kod.av(Finansiar.STAT), 0),
                        Finansiar.REGION, b.getOrDefault(Kod.av(Finansiar.REGION), 0),
                        Finansiar.KOMMUN, b.getOrDefault(Kod.av(Finansiar.KOMMUN), 0))))
        .orElse(LAGENS);
  }

  int av(Finansiar finansiar) {
    return procent.getOrDefault(finansiar, 0);
  }

  /** Ska vara 100; en ordning från före granskningen kan ha annat. */
  int summa() {
    return procent.values().stream().mapToInt(Integer::intValue).sum();
  }
}
