package se.samordna.plan;

import java.math.BigDecimal;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Pengar;

/** Belopp i löpande svensk text: hårda mellanrum, riktigt minustecken, tkr förblir tkr. */
public final class Beloppstext {

  private static final char MELLANRUM = '\u00a0';
  private static final char MINUS = '\u2212';

  private Beloppstext() {}

  public static String av(Belopp belopp, Budgetversion.Enhet enhet) {
    return Pengar.text(enhet.kod(), belopp);
  }

  /** Ett tal utan enhet, med så många decimaler som det har. */
  public static String tal(BigDecimal tal) {
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
