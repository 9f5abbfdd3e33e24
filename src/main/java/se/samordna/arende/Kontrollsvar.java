package se.samordna.arende;

/** Vart förbundschefens kontroll skickar ansökan. */
public enum Kontrollsvar {
  VIDARE,
  /** Tillbaka till huvudmannen, med en dag. */
  KOMPLETTERA
}
