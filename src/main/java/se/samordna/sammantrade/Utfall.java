package se.samordna.sammantrade;

import se.samordna.gemensam.Kod;

/** Vad styrelsen kan besluta om en punkt. */
public enum Utfall {
  BIFALL("bifall"),
  DELVIS("delvis bifall"),
  AVSLAG("avslag"),
  ATERREMISS("återremiss"),
  BORDLAGGNING("bordläggning"),
  UTGAR("att ärendet utgår");

  private final String namn;

  Utfall(String namn) {
    this.namn = namn;
  }

  /** Namnet i API:t och i databasen. */
  public String kod() {
    return Kod.av(this);
  }

  /** Namnet i löpande text. */
  public String namn() {
    return namn;
  }

  /** Pengar beviljas bara med bifall och delvis bifall. */
  public boolean beviljar() {
    return this == BIFALL || this == DELVIS;
  }
}
