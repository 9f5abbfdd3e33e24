package se.samordna.insats;

import se.samordna.gemensam.Svar;

/** Pengarna i en insats vars beslut upphävts (R18). Ändringarna svarar. */
interface Upphavdapengar {

  /** Allt som inte är utbetalt går tillbaka. Insatsen är låst. Nej: som huvudboken nekar. */
  Svar<Boolean> aterfor(Insats insats, String skal);
}
