package se.samordna.andring;

import java.util.Optional;
import se.samordna.arende.Aterkomst;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Forslagsstatus;

/**
 * Ett förslag på insatsens sida, med styrelsens bild av det.
 *
 * @param aterkomst varför styrelsen skickade tillbaka det senast, medan det är öppet
 */
public record Visatforslag(
    Andringsforslag forslag, Andringsbild vy, Optional<Aterkomst> aterkomst) {

  /** Sant när det kan skrivas om eller tas tillbaka. */
  public boolean arOppet() {
    return forslag.ar(Forslagsstatus.OPPET);
  }

  /** Sant tills styrelsen avgjort det. */
  public boolean vantar() {
    return arOppet() || forslag.ar(Forslagsstatus.UPPSATT);
  }
}
