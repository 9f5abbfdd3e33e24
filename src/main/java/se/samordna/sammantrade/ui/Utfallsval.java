package se.samordna.sammantrade.ui;

import java.util.Arrays;
import java.util.List;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Utfallen som går att välja på en punkt. */
final class Utfallsval {

  private Utfallsval() {}

  /** En budget och en formell punkt har inget att bifalla delvis. */
  static List<Utfall> till(Punktvy punkt) {
    boolean odelbar = punkt.slag() == Punktslag.BUDGET || punkt.akt().arFormell();
    return Arrays.stream(Utfall.values()).filter(u -> !odelbar || u != Utfall.DELVIS).toList();
  }
}
