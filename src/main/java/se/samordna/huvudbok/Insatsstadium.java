package se.samordna.huvudbok;

import java.util.Locale;
import java.util.UUID;
import se.samordna.gemensam.Kod;

/** Hur långt en insats pengar kommit. En handling flyttar ett belopp från ett stadium till ett. */
public enum Insatsstadium {
  BEVILJAT,
  AVTALAT,
  REKVIRERAT,
  UTBETALT,
  /** Lämnat insatsen; ligger här bara tills det lagts tillbaka i ramen eller det egna kapitalet. */
  ATERFORT;

  public String kod() {
    return Kod.av(this);
  }

  public Konto konto(UUID insats, int ar, UUID rad) {
    return new Konto(kod() + ":" + insats, ar, rad);
  }

  /** Sant när kontot är det här stadiet för insatsen. */
  public boolean ar(Konto konto, UUID insats) {
    return konto.namn().equals(kod() + ":" + insats);
  }

  static Insatsstadium avKod(String kod) {
    return valueOf(kod.toUpperCase(Locale.ROOT));
  }
}
