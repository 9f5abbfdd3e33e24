package se.samordna.arende;

import se.samordna.gemensam.Kod;

/** Vad för slags insats medlen söks till. */
public enum Insatstyp {
  FORSTUDIE,
  PROJEKT,
  SAMVERKANSTEAM,
  METODUTVECKLING,
  UTBILDNING;

  /** Koden i API:t och i databasen, till exempel {@code forstudie}. */
  public String kod() {
    return Kod.av(this);
  }
}
