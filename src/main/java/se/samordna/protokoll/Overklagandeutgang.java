package se.samordna.protokoll;

/** Hur ett överklagande slutade. */
public enum Overklagandeutgang {
  AVSLAG,
  AVVISAT,
  AVSKRIVET,
  /** Beslutet upphävdes; det registreras på beslutet, inte på överklagandet. */
  UPPHAVT
}
