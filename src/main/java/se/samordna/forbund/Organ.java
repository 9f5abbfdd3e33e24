package se.samordna.forbund;

import se.samordna.gemensam.Kod;

/** Det som en plats finns i. Presidiet är styrelsens; det har inga egna platser (R9). */
public enum Organ {
  BEREDNING,
  STYRELSE;

  /** Koden i API:t och i databasen. */
  public String kod() {
    return Kod.av(this);
  }
}
