package se.samordna.sammantrade;

/** Hur styrelsen kom fram till beslutet (R13). */
public enum Beslutssatt {
  ACKLAMATION,
  VOTERING
}
