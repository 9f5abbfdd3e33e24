package se.samordna.konto;

/** Var ett konto står. */
public enum Kontolage {
  /** Brevet har begärts; ingen har loggat in än. */
  INBJUDEN,
  AKTIV,
  /** Stängt i det här förbundet. */
  SPARRAD
}
