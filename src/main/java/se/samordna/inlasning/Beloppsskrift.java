package se.samordna.inlasning;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ett belopp som text, delat i tecken, siffror och enhet, så som människor skriver: minus före,
 * efter eller som parentes, {@code kr} eller {@code tkr} efter, mellanrum mellan tusental.
 *
 * @param siffror bara siffror, punkt och komma; tom om texten inte är ett belopp
 */
record Beloppsskrift(boolean minus, String siffror, Optional<String> enhet) {

  private static final String MELLANTECKEN = " \u00a0\u2007\u2009\u202f\u2008\u200a\t'’";
  private static final String MELLAN = "[" + MELLANTECKEN + "]";
  private static final Pattern GRUPPER =
      Pattern.compile("\\d{1,3}(" + MELLAN + "\\d{3})+([.,]\\d+)?|[\\d.,]+");
  private static final Pattern ENHET =
      Pattern.compile(
          "(.*?)" + MELLAN + "*(:-|t" + MELLAN + "?kr|kkr|tsek|ksek|kr|sek|kronor)\\.?$");
  private static final String ENHETERNAS_SLUT = "rk-.";
  private static final Pattern STRECK = Pattern.compile("[-\\u2212\\u2013\\u2014\\u2012\\u2010]+");
  private static final String NOLL = "0";

  static Beloppsskrift av(String text) {
    String rent = text.strip().toLowerCase(Locale.of("sv"));
    Matcher medEnhet = ENHET.matcher(rent);
    boolean harEnhet = kanHaEnhet(rent) && medEnhet.matches();
    String tal = utanKanter(harEnhet ? medEnhet.group(1) : rent);
    Optional<String> enhet = harEnhet ? Optional.of(enhet(medEnhet.group(2))) : Optional.empty();
    if (STRECK.matcher(tal).matches()) {
      return new Beloppsskrift(false, NOLL, enhet);
    }
    boolean parentes = tal.startsWith("(") && tal.endsWith(")");
    String inre = parentes ? utanKanter(tal.substring(1, tal.length() - 1)) : tal;
    boolean fore = STRECK.matcher(forsta(inre)).matches();
    boolean efter = STRECK.matcher(sista(inre)).matches();
    int minus = (parentes ? 1 : 0) + (fore ? 1 : 0) + (efter ? 1 : 0);
    String hela = utanKanter(inre.substring(fore ? 1 : 0, inre.length() - (efter ? 1 : 0)));
    boolean duger = minus <= 1 && GRUPPER.matcher(hela).matches();
    return new Beloppsskrift(minus == 1, duger ? hela.replaceAll(MELLAN, "") : "", enhet);
  }

  /**
   * Sista tecknet i någon av enheterna, eller en punkt efter den; de flesta celler har inget
   * sådant.
   */
  private static boolean kanHaEnhet(String rent) {
    return !rent.isEmpty() && ENHETERNAS_SLUT.indexOf(rent.charAt(rent.length() - 1)) >= 0;
  }

  /** Siffrorna i texten, för att söka belägg; tom om det inte är ett belopp. */
  static String siffror(String text) {
    return av(text).siffror();
  }

  /** Sant för {@code tkr}, {@code t kr}, {@code kr} och liknande ensamt i en cell. */
  static Optional<String> bararEnhet(String text) {
    Matcher medEnhet = ENHET.matcher(text.strip().toLowerCase(Locale.of("sv")));
    return medEnhet.matches() && utanKanter(medEnhet.group(1)).isEmpty()
        ? Optional.of(enhet(medEnhet.group(2)))
        : Optional.empty();
  }

  private static String enhet(String skriven) {
    return skriven.startsWith("t") || skriven.matches("k[ks].*") ? "tkr" : "kr";
  }

  private static String utanKanter(String text) {
    int fran = 0;
    int till = text.length();
    while (fran < till && arMellan(text.charAt(fran))) {
      fran++;
    }
    while (till > fran && arMellan(text.charAt(till - 1))) {
      till--;
    }
    return text.substring(fran, till);
  }

  private static boolean arMellan(char tecken) {
    return MELLANTECKEN.indexOf(tecken) >= 0;
  }

  private static String forsta(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1);
  }

  private static String sista(String text) {
    return text.length() < 2 ? "" : text.substring(text.length() - 1);
  }
}
