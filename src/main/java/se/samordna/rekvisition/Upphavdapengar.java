package se.samordna.rekvisition;

import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;

/** Pengarna i en insats vars beslut upphävts (R18). Ändringarna svarar. */
public interface Upphavdapengar {

  /** Allt som inte är utbetalt går tillbaka. Insatsen är låst. Nej: som huvudboken nekar. */
  Svar<Klart> aterfor(Insats insats, String skal);
}
