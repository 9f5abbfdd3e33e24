package se.samordna.protokoll;

/** Varför någon justerar ett protokoll (R16). */
public enum Justeringsroll {
  ORDFORANDE,
  JUSTERARE
}
