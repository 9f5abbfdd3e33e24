package se.samordna.mote;

import se.samordna.forbund.Plats;

/** Slagen av sammanträden. Bara styrelsen beslutar; presidiet bereder (R10). */
public enum Moteslag {
  STYRELSE,
  BEREDNING,
  PRESIDIUM,
  SAMRAD;

  /** Organet vars platser kallas. */
  public String organ() {
    return this == BEREDNING ? "beredning" : "styrelse";
  }

  /** Om platsen i organet kallas: till presidiet bara den som har ett uppdrag (R9). */
  public boolean kallar(Plats plats) {
    return this != PRESIDIUM || plats.uppdrag() != Plats.Uppdrag.INGET;
  }
}
