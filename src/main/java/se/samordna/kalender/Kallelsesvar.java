package se.samordna.kalender;

import se.samordna.gemensam.Kod;

/** Svaret på en kallelse. */
public enum Kallelsesvar {
  KOMMER,
  DISTANS,
  FORHINDER;

  /** Koden i API:t. */
  public String kod() {
    return Kod.av(this);
  }

  /** Deltar, i rummet eller på distans (R19). */
  public boolean deltar() {
    return this != FORHINDER;
  }
}
