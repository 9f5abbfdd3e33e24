package se.samordna.mote;

import java.time.LocalDate;

/** Var ett sammanträde står. */
public enum Moteslage {
  INSTALLT,
  /** Kallat eller utlyst, och dagen har inte passerat. */
  VANTAR,
  /** Dagen har passerat utan upprop. */
  INTE_HALLET,
  /** Uppropet är hållet. */
  PAGAR,
  AVSLUTAT;

  public static Moteslage av(
      boolean installt, boolean oppnat, boolean avslutat, LocalDate dag, LocalDate idag) {
    if (installt) {
      return INSTALLT;
    }
    if (avslutat) {
      return AVSLUTAT;
    }
    if (oppnat) {
      return PAGAR;
    }
    return dag.isBefore(idag) ? INTE_HALLET : VANTAR;
  }

  /** Sammanträdet ligger framför: det hör hemma bland de kommande. */
  public boolean kommer() {
    return this == VANTAR || this == PAGAR;
  }
}
