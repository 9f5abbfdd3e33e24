package se.samordna.mote;

import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;

/** Vad styrelsen kan besluta om en punkt. */
public enum Utfall {
  BIFALL,
  DELVIS,
  AVSLAG,
  ATERREMISS,
  BORDLAGGNING,
  UTGAR;

  /** Namnet i API:t och i databasen. */
  public String kod() {
    return Kod.av(this);
  }

  /** Namnet i löpande text, på läsarens språk. */
  public Mening mening() {
    return Mening.av("utfall_" + kod());
  }

  /** Namnet i löpande svensk text: det som antecknas. */
  public String namn() {
    return mening().pa(Talsprak.SVENSKA);
  }

  /** Pengar beviljas bara med bifall och delvis bifall. */
  public boolean beviljar() {
    return this == BIFALL || this == DELVIS;
  }
}
