package se.samordna.gemensam.ui;

import java.util.Locale;
import se.samordna.gemensam.Belopp;

/**
 * Belopp i svensk skrift: fast mellanrum mellan tusental och riktigt minustecken. Kronor skrivs
 * utan ören; har beloppet ören skrivs de ut med kommatecken, inget rundas bort.
 */
public final class Siffror {

  private static final String FAST = "\u00a0";

  private Siffror() {}

  /** {@code 1 447 979 kr}. */
  public static String kr(Belopp belopp) {
    return tal(belopp) + FAST + "kr";
  }

  /** Beloppet i förbundets enhet ({@code kr} eller {@code tkr}). */
  public static String i(String enhet, Belopp belopp) {
    return utanEnhet(enhet, belopp) + FAST + enhet;
  }

  /** Bara talet, för tabeller där enheten står i rubriken. */
  public static String utanEnhet(String enhet, Belopp belopp) {
    return "tkr".equals(enhet) ? delat(belopp.ore(), 100_000, 3) : tal(belopp);
  }

  /** Förändring med tecken: {@code +12 000} eller {@code −12 000}. */
  public static String andring(String enhet, Belopp belopp) {
    String text = utanEnhet(enhet, belopp);
    return belopp.arPositivt() ? "+" + text : text;
  }

  public static String antal(long antal) {
    return grupperat(antal);
  }

  private static String tal(Belopp belopp) {
    return delat(belopp.ore(), 100, 2);
  }

  private static String delat(long ore, long delare, int decimaler) {
    long hela = Math.abs(ore / delare);
    long rest = Math.abs(ore % delare);
    String tecken = ore < 0 ? "\u2212" : "";
    return tecken + grupperat(hela) + decimaler(rest, delare, decimaler);
  }

  private static String decimaler(long rest, long delare, int antal) {
    if (rest == 0) {
      return "";
    }
    String siffror = Long.toString(delare + rest).substring(1);
    return antal == 2 ? "," + siffror : "," + siffror.replaceAll("0+$", "");
  }

  private static String grupperat(long tal) {
    return String.format(Locale.ROOT, "%,d", tal).replace(",", FAST).replace("-", "\u2212");
  }
}
