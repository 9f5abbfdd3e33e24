package se.samordna.mote;

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
  OVRIGT;

  /**
   * Punkten ska avgöras innan sammanträdet avslutas; det övriga kan bara läggas till handlingarna.
   */
  public boolean avgors() {
    return switch (this) {
      case ARENDE, ANDRING, BESLUT, BUDGET, VAL -> true;
      case ANMALAN, EKONOMI, INFORMATION, FORMALIA, OVRIGT -> false;
    };
  }
}
