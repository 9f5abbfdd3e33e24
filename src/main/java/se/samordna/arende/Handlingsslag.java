package se.samordna.arende;

import se.samordna.gemensam.Kod;

/** Vad för slags handling som förs till ett ärende, och hur länge den bevaras. */
public enum Handlingsslag {
  ANSOKAN,
  KOMPLETTERING,
  KVITTO("gallras_2_ar"),
  YTTRANDE,
  TJANSTESKRIVELSE,
  BILAGA,
  BESLUT,
  AVTAL,
  RAPPORT,
  MINNESANTECKNING("gallras_10_ar");

  private final String gallring;

  Handlingsslag() {
    this("bevaras");
  }

  Handlingsslag(String gallring) {
    this.gallring = gallring;
  }

  /** Koden i API:t och i databasen, till exempel {@code tjansteskrivelse}. */
  public String kod() {
    return Kod.av(this);
  }

  /** Gallringsfristen så som den skrivs på handlingen. */
  String gallring() {
    return gallring;
  }
}
