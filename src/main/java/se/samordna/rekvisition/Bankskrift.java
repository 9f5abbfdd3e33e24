package se.samordna.rekvisition;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text så som banken tar emot den: latinska bokstäver med å, ä, ö och é, siffror och några
 * skiljetecken. Det andra skrivs om när det går ({@code &} blir och, {@code ł} blir l); det som
 * inte går att skriva om nekas där det skrivs, om det är ett namn.
 */
final class Bankskrift {

  private static final String BEHALLS = "åäöÅÄÖéÉüÜ/-?:().,'+ ";

  private static final Map<Integer, String> BYTS =
      Map.ofEntries(
          byt('&', " och "),
          byt('<', "("),
          byt('>', ")"),
          byt('[', "("),
          byt(']', ")"),
          byt('{', "("),
          byt('}', ")"),
          byt('"', "'"),
          byt('“', "'"),
          byt('”', "'"),
          byt('„', "'"),
          byt('’', "'"),
          byt('‘', "'"),
          byt('´', "'"),
          byt('`', "'"),
          byt('»', "'"),
          byt('«', "'"),
          byt('–', "-"),
          byt('—', "-"),
          byt('‑', "-"),
          byt('‐', "-"),
          byt('−', "-"),
          byt('_', "-"),
          byt('=', "-"),
          byt('~', "-"),
          byt(';', ","),
          byt('!', "."),
          byt('*', "."),
          byt('•', "."),
          byt('·', "."),
          byt('|', "/"),
          byt('\\', "/"),
          byt('@', "(at)"),
          byt('%', " procent"),
          byt('#', "nr "),
          byt('§', "par. "),
          byt('…', "..."),
          byt('ø', "ö"),
          byt('Ø', "Ö"),
          byt('æ', "ä"),
          byt('Æ', "Ä"),
          byt('ß', "ss"),
          byt('ł', "l"),
          byt('Ł', "L"),
          byt('đ', "d"),
          byt('Đ', "D"),
          byt('ð', "d"),
          byt('Ð', "D"),
          byt('þ', "th"),
          byt('Þ', "Th"),
          byt('ı', "i"),
          byt('œ', "oe"),
          byt('Œ', "OE"),
          byt('€', "EUR"),
          byt('\u00ad', ""));

  private Bankskrift() {}

  private static Map.Entry<Integer, String> byt(char fran, String till) {
    return Map.entry((int) fran, till);
  }

  /** Tecknen i texten som inte går att skriva om, i ordning och en gång var. */
  static List<String> otillatna(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && tecken(c).isEmpty() && c != '\u00ad')
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  /** Texten på en rad, i bankens tecken, på högst {@code langst} tecken; kapad mellan tecken. */
  static String skriv(String text, int langst) {
    String skriven =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .codePoints()
            .mapToObj(c -> Character.isWhitespace(c) ? " " : tecken(c))
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
    return kapad(skriven, langst);
  }

  private static String tecken(int c) {
    String omskrivet = BYTS.get(c);
    if (omskrivet != null) {
      return omskrivet;
    }
    if (duger(c)) {
      return Character.toString(c);
    }
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Bankskrift::duger)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean duger(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || BEHALLS.indexOf(c) >= 0;
  }

  private static String kapad(String text, int langst) {
    if (text.length() <= langst) {
      return text;
    }
    BreakIterator granser = BreakIterator.getCharacterInstance(Locale.ROOT);
    granser.setText(text);
    return text.substring(0, granser.preceding(langst + 1)).strip();
  }
}
