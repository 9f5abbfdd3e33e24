package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.uppgift.Uppgift;

/** Vad en uppgift är, med det som skiljer den från andra av samma slag: vems yttrande den är. */
public final class Uppgiftsrubrik {

  private Uppgiftsrubrik() {}

  public static String av(Uppgift uppgift) {
    String vad = text("uppgift." + uppgift.typ());
    return uppgift.avser().map(a -> text("uppgift.avser", vad, a.toString())).orElse(vad);
  }
}
