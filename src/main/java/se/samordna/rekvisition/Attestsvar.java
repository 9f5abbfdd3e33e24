package se.samordna.rekvisition;

/** Förbundschefens svar på en kontrollerad rekvisition. */
public enum Attestsvar {
  ATTESTERAD,
  /** Tillbaka till ekonomen. */
  ATER
}
