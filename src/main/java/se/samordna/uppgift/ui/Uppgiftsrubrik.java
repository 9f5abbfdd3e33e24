package se.samordna.uppgift.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.gemensam.Mening;
import se.samordna.uppgift.Uppgift;

/** Vad en uppgift är, med det som skiljer den från andra av samma slag: vems yttrande den är. */
public final class Uppgiftsrubrik {

  private Uppgiftsrubrik() {}

  public static String av(Uppgift uppgift) {
    String vad = Mening.text("uppgift." + uppgift.typ());
    return uppgift.avser().map(a -> text("uppgift.avser", vad, a.toString())).orElse(vad);
  }

  /** Det man gör med uppgiften, som det står på knappen till den. */
  public static String verb(Uppgift uppgift) {
    return Mening.text("uppgift." + uppgift.typ() + ".verb");
  }
}
