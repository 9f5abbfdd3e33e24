package se.samordna.sammantrade;

/** Slagen av sammanträden. Bara styrelsen beslutar; presidiet bereder (R10). */
public enum Moteslag {
  STYRELSE,
  BEREDNING,
  PRESIDIUM,
  SAMRAD;

  /** Organet vars platser kallas. */
  String organ() {
    return this == BEREDNING ? "beredning" : "styrelse";
  }
}
