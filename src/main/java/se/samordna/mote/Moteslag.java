package se.samordna.mote;

import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;

/** Slagen av sammanträden. Bara styrelsen beslutar; presidiet bereder (R10). */
public enum Moteslag {
  STYRELSE,
  BEREDNING,
  PRESIDIUM,
  SAMRAD;

  /** Organet vars platser kallas. */
  public Organ organ() {
    return this == BEREDNING ? Organ.BEREDNING : Organ.STYRELSE;
  }

  /** Om platsen i organet kallas: till presidiet bara den som har ett uppdrag (R9). */
  public boolean kallar(Plats plats) {
    return this != PRESIDIUM || plats.uppdrag() != Plats.Uppdrag.INGET;
  }
}
