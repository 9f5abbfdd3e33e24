package se.samordna.arende;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unbescape.html.HtmlEscape;

/**
 * Text så som den kan stå på papper. Renderaren skriver # för ett tecken som inget typsnitt har;
 * därför blir ett sådant tecken här till ett annat som betyder detsamma, eller till sin kod och
 * sitt namn inom hakar. Inget synligt tecken försvinner. Databasen har texten som den skrevs.
 */
final class Tecken {

  /** Längre än ordet Arbetsmarknadsförvaltningen: tre sådana i bredd ryms på en sida. */
  private static final Pattern LANGT_ORD = Pattern.compile("\\S{29,}");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Words punkter, bockar och rutor: koder i typsnitten Symbol och Wingdings. */
  private static final Map<Integer, String> UR_WORD =
      Map.ofEntries(
          Map.entry(0xF02D, "−"),
          Map.entry(0xF06C, "●"),
          Map.entry(0xF06E, "■"),
          Map.entry(0xF06F, "□"),
          Map.entry(0xF071, "❑"),
          Map.entry(0xF076, "❖"),
          Map.entry(0xF0A7, "▪"),
          Map.entry(0xF0A8, "☐"),
          Map.entry(0xF0B0, "°"),
          Map.entry(0xF0B1, "±"),
          Map.entry(0xF0B3, "≥"),
          Map.entry(0xF0A3, "≤"),
          Map.entry(0xF0B7, "•"),
          Map.entry(0xF0D8, "➢"),
          Map.entry(0xF0DE, "⇒"),
          Map.entry(0xF0E0, "→"),
          Map.entry(0xF0E8, "➔"),
          Map.entry(0xF0FB, "✗"),
          Map.entry(0xF0FC, "✓"),
          Map.entry(0xF0FD, "☒"),
          Map.entry(0xF0FE, "☑"));

  private Tecken() {}

  /**
   * Det XML kan bära: lösa accenter satta på sina bokstäver, Words radbrytningar som radbrytningar,
   * och styrtecken utskrivna.
   */
  static String barbar(String text) {
    StringBuilder ut = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> ut.append(barbart(c)));
    return ut.toString();
  }

  private static String barbart(int c) {
    return switch (c) {
      case '\n', '\t' -> Character.toString(c);
      case '\r', 0x0B, 0x0C, 0x2028, 0x2029 -> "\n";
      default -> {
        if (c >= 0x80 && c <= 0x9F) {
          yield feltolkat(c);
        }
        boolean bars =
            c >= ' '
                && c != 0x7F
                && Character.getType(c) != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE;
        yield bars ? Character.toString(c) : kod(c);
      }
    };
  }

  /**
   * Ett styrtecken som i verkligheten är Windows tankstreck eller citattecken, läst som Latin-1.
   */
  private static String feltolkat(int c) {
    String menat = new String(new byte[] {(byte) c}, WINDOWS);
    return menat.equals("\uFFFD") || menat.codePointAt(0) == c ? kod(c) : menat;
  }

  /** Bara tecken som typsnitten har. Märkord och tecken i ASCII rörs inte. */
  static String skrivbar(String text) {
    StringBuilder ut = new StringBuilder(text.length());
    text.codePoints().forEach(c -> ut.append(skrivbart(c)));
    return ut.toString();
  }

  private static String skrivbart(int c) {
    if (c < 0x80) {
      return Character.toString(c);
    }
    if (osynligt(c)) {
      return "";
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return Optional.ofNullable(UR_WORD.get(c)).orElseGet(() -> kod(c));
    }
    if (Typsnitt.har(c) && c != 0xFFFC) {
      return Character.toString(c);
    }
    return Character.isSpaceChar(c) ? " " : likvardigt(c).orElseGet(() -> kod(c));
  }

  /** Styr bara hur andra tecken bryts, binds ihop eller färgas: syns inte heller på skärmen. */
  private static boolean osynligt(int c) {
    return c == 0x00AD
        || c == 0x034F
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF
        || inom(c, 0x200B, 0x200F)
        || inom(c, 0x202A, 0x202E)
        || inom(c, 0x2060, 0x206F)
        || inom(c, 0xFE00, 0xFE0F)
        || inom(c, 0xE0000, 0xE01EF);
  }

  private static boolean inom(int c, int fran, int till) {
    return c >= fran && c <= till;
  }

  /** Samma tecken i en annan form, till exempel bokstaven för en matematisk fet bokstav. */
  private static Optional<String> likvardigt(int c) {
    String annat = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return Optional.of(annat)
        .filter(a -> a.codePoints().allMatch(d -> d != c && Typsnitt.har(d)))
        .filter(a -> IntStream.of('<', '>', '&', '"', '#').noneMatch(d -> a.indexOf(d) >= 0));
  }

  /** Till exempel {@code [U+1FAE8 shaking face]}. */
  private static String kod(int c) {
    String kod = String.format("%04X", c);
    return Optional.ofNullable(Character.getName(c))
        .filter(n -> Character.getType(c) != Character.CONTROL)
        .filter(n -> !n.contains(kod))
        .map(n -> "[U+" + kod + " " + n.toLowerCase(Locale.ROOT) + "]")
        .orElse("[U+" + kod + "]");
  }

  /**
   * Text för ett stycke eller en cell, som XHTML där inget av den tolkas. Ett ord som är för långt
   * för en rad får brytas mitt i. Andra ord bryts aldrig, så att en smal spalt inte delar ett namn.
   */
  static String lopande(String text) {
    return LANGT_ORD
        .matcher(HtmlEscape.escapeHtml4Xml(barbar(text)))
        .replaceAll("<span class=\"langt\">$0</span>");
  }
}
