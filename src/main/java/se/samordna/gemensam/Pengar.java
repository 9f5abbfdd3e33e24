package se.samordna.gemensam;

import java.util.stream.Stream;

/**
 * Belopp i löpande svensk text, i den enhet förbundet räknar i: fast mellanrum mellan tusental,
 * riktigt minustecken, och inget avrundat. Tkr förblir tkr, också med decimaler.
 */
public final class Pengar {

  private static final String FAST = "\u00a0";
  private static final long ORE_PER_KR = 100;
  private static final long ORE_PER_TKR = 100_000;

  private Pengar() {}

  /**
   * {@code 1 447 979 kr} eller {@code 450,5 tkr}.
   *
   * @param enhet {@code kr} eller {@code tkr}
   */
  public static String text(String enhet, Belopp belopp) {
    return tal(enhet, belopp) + FAST + enhet;
  }

  /** Bara talet, för tabeller där enheten står i rubriken. */
  public static String tal(String enhet, Belopp belopp) {
    return "tkr".equals(enhet)
        ? delat(belopp.ore(), ORE_PER_TKR, false)
        : delat(belopp.ore(), ORE_PER_KR, true);
  }

  /**
   * Talet med minst så många decimaler, så att en kolumn i tusental står jämnt: {@code 450,5} och
   * {@code 200,0}.
   */
  public static String tal(String enhet, Belopp belopp, int minst) {
    String tal = tal(enhet, belopp);
    int har = tal.indexOf(',') < 0 ? 0 : tal.length() - tal.indexOf(',') - 1;
    return minst <= har ? tal : tal + (har == 0 ? "," : "") + "0".repeat(minst - har);
  }

  /** Så många decimaler som något av beloppen behöver. */
  public static int decimaler(String enhet, Stream<Belopp> belopp) {
    return belopp
        .map(b -> tal(enhet, b))
        .mapToInt(t -> t.indexOf(',') < 0 ? 0 : t.length() - t.indexOf(',') - 1)
        .max()
        .orElse(0);
  }

  /**
   * @param allaDecimaler ören skrivs med två siffror; tusendelar så många som behövs
   */
  private static String delat(long ore, long delare, boolean allaDecimaler) {
    long rest = Math.abs(ore % delare);
    String siffror = Long.toString(delare + rest).substring(1);
    String decimaler = allaDecimaler ? siffror : siffror.replaceAll("0+$", "");
    return (ore < 0 ? "\u2212" : "")
        + grupperat(Math.abs(ore / delare))
        + (rest == 0 ? "" : "," + decimaler);
  }

  private static String grupperat(long tal) {
    StringBuilder siffror = new StringBuilder(Long.toString(tal));
    for (int i = siffror.length() - 3; i > 0; i -= 3) {
      siffror.insert(i, FAST);
    }
    return siffror.toString();
  }
}
