package se.samordna.sammantrade;

/** Vad en punkt på föredragningslistan är. */
public enum Punktslag {
  ARENDE,
  ANDRING,
  BESLUT,
  BUDGET,
  VAL,
  ANMALAN,
  EKONOMI,
  INFORMATION,
  FORMALIA,
  OVRIGT
}
