package se.samordna.insats;

/** Huvudmannens svar på avtalet. */
public enum Avtalssvar {
  UNDERTECKNAT,
  /** Pengarna frigörs och ärendet stängs. */
  AVBOJT
}
