package se.samordna.kalender;

import se.samordna.gemensam.Kod;

/** Hur det står till mellan en person och ett sammanträde. */
public enum Kallelselage {
  /** Ledamot som inte svarat. */
  OBESVARAD,
  /** Har svarat att hon kommer. */
  KOMMER,
  /** Har svarat att hon är med på distans. */
  DISTANS,
  FORHINDER,
  /** Ersättare som kallats i någons ställe och inte svarat. */
  KALLAD,
  /** Ersättare som inte behövs som det ser ut nu. */
  RESERV,
  /** Ersättare som varit kallad men inte längre behövs. */
  BEHOVS_INTE;

  /** Koden i API:t. */
  public String kod() {
    return Kod.av(this);
  }
}
