package se.samordna.sammantrade;

/** Vad en ändring gör med en insats. */
public enum Andringsslag {
  ANDRING,
  FORLANGNING,
  OMFORDELNING,
  INDEX,
  FORTIDA_SLUT,
  ATERFORING,
  UPPHAVANDE;

  /** Styrelsen beslutar allt utom det som redan följer av beslutet eller av att det upphävts. */
  public boolean kraverBeslut() {
    return this != ATERFORING && this != UPPHAVANDE;
  }

  /** Utan angivna belopp lämnar allt som inte rekvirerats insatsen. */
  public boolean minskarAllt() {
    return this == FORTIDA_SLUT || this == ATERFORING || this == UPPHAVANDE;
  }
}
