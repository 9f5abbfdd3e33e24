package se.samordna.insats;

import se.samordna.sammantrade.Andringsvy;

/** Ett förslag på insatsens sida, med styrelsens bild av det. */
public record Visatforslag(Andringsforslag forslag, Andringsvy vy) {

  /** Sant när det kan skrivas om eller tas tillbaka. */
  public boolean arOppet() {
    return forslag.ar(Andringsforslag.Status.OPPET);
  }

  /** Sant tills styrelsen avgjort det. */
  public boolean vantar() {
    return arOppet() || forslag.ar(Andringsforslag.Status.UPPSATT);
  }
}
