package se.samordna.budget;

import java.math.BigDecimal;
import se.samordna.gemensam.Belopp;

/** Belopp i löpande svensk text: hårda mellanrum, riktigt minustecken, tkr förblir tkr. */
final class Beloppstext {

  private static final char MELLANRUM = '\u00a0';
  private static final char MINUS = '\u2212';
  private static final long ORE_PER_TKR = 100_000;

  private Beloppstext() {}

  static String av(Belopp belopp, Budgetversion.Enhet enhet) {
    if (enhet == Budgetversion.Enhet.TKR && belopp.ore() % ORE_PER_TKR == 0) {
      return grupperat(belopp.ore() / ORE_PER_TKR) + MELLANRUM + "tkr";
    }
    long oren = Math.abs(belopp.ore() % 100);
    String decimaler = oren == 0 ? "" : "," + (oren < 10 ? "0" : "") + oren;
    return grupperat(belopp.ore() / 100) + decimaler + MELLANRUM + "kr";
  }

  /** Ett tal utan enhet, med så många decimaler som det har. */
  static String tal(BigDecimal tal) {
    BigDecimal kort = tal.abs().stripTrailingZeros();
    String text = kort.setScale(Math.max(0, kort.scale())).toPlainString();
    int punkt = text.indexOf('.');
    String hela =
        punkt < 0
            ? grupperat(Long.parseLong(text))
            : grupperat(Long.parseLong(text.substring(0, punkt))) + "," + text.substring(punkt + 1);
    return tal.signum() < 0 ? MINUS + hela : hela;
  }

  private static String grupperat(long tal) {
    StringBuilder siffror = new StringBuilder(Long.toString(Math.abs(tal)));
    for (int i = siffror.length() - 3; i > 0; i -= 3) {
      siffror.insert(i, MELLANRUM);
    }
    return tal < 0 ? MINUS + siffror.toString() : siffror.toString();
  }
}
