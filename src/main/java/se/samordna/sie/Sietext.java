package se.samordna.sie;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/**
 * Text i ett fält. Inom citattecken skrivs ett citattecken {@code \"}; ett annat omvänt snedstreck
 * är sig självt. Styrtecken (0–31 och 127) och tecken utanför CP437 får inte förekomma.
 */
final class Sietext {

  private static final CharsetEncoder PC8 = Charset.forName("IBM437").newEncoder();

  /** Vanliga tecken som CP437 saknar, och vad de skrivs som. */
  private static final Map<Character, String> LIKA =
      Map.ofEntries(
          Map.entry('\u201c', "\""),
          Map.entry('\u201d', "\""),
          Map.entry('\u201e', "\""),
          Map.entry('\u2019', "'"),
          Map.entry('\u2018', "'"),
          Map.entry('\u2013', "-"),
          Map.entry('\u2014', "-"),
          Map.entry('\u2212', "-"),
          Map.entry('\u2026', "..."),
          Map.entry('\u2022', "*"),
          Map.entry('\u20ac', "EUR"),
          Map.entry('\u202f', " "),
          Map.entry('\u2009', " "),
          Map.entry('\u00d8', "Ö"),
          Map.entry('\u00f8', "ö"));

  private Sietext() {}

  /** Texten som den kan skrivas: samma text när formatet kan bära den. */
  static String skrivbar(String text) {
    StringBuilder ut = new StringBuilder(text.length());
    text.codePoints().forEach(c -> ut.append(tecken(c)));
    return utanTvetydigt(ut.toString());
  }

  private static String tecken(int kod) {
    if (kod < ' ' || kod == 0x7f) {
      return " ";
    }
    String eget = Character.toString(kod);
    if (kanSkrivas(eget)) {
      return eget;
    }
    if (kod <= Character.MAX_VALUE && LIKA.containsKey((char) kod)) {
      return LIKA.getOrDefault((char) kod, "?");
    }
    String utanAccent = Normalizer.normalize(eget, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return !utanAccent.isEmpty() && kanSkrivas(utanAccent) ? utanAccent : "?";
  }

  private static synchronized boolean kanSkrivas(String text) {
    return PC8.canEncode(text);
  }

  /**
   * Ett omvänt snedstreck före ett citattecken, eller sist, läses som att citattecknet hör till.
   */
  static String utanTvetydigt(String text) {
    return text.replaceAll("(?<!\\\\)\\\\++(?=\"|$)", "/");
  }

  static String citerad(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
