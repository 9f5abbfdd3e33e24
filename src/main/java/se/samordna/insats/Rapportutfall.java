package se.samordna.insats;

/** Hur granskningen av en rapport gick. */
public enum Rapportutfall {
  GODKAND,
  /** Lämnad tillbaka: den ska kompletteras och lämnas igen. */
  KOMPLETTERA
}
