package se.samordna.protokoll;

/**
 * De delar av protokollet som skrivs för hand. Punktens delar hör till en punkt, de andra till
 * hela.
 */
public enum Textdel {
  INLEDNING,
  AVSLUTNING,
  SAMMANFATTNING,
  STALLNINGSTAGANDE;

  /** Sant när delen finns på varje punkt. */
  public boolean perPunkt() {
    return this == SAMMANFATTNING || this == STALLNINGSTAGANDE;
  }
}
