package se.samordna.insats;

/** Det som lämnas under en insats: rapporter, slutrapporten och förbundets utvärdering. */
public enum Rapportslag {
  DELRAPPORT,
  SLUTRAPPORT,
  UTVARDERING
}
