package se.samordna.utfall;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.sie.Sieverifikation;
import se.samordna.sie.Transaktion;

/**
 * Byråns text om ett belopp, som den sparas: utan personnummer och samordningsnummer (R4), på en
 * rad och av rimlig längd.
 */
final class Verifikationstext {

  private static final int LANGST = 200;
  private static final String BORTTAGET = "[nummer borttaget]";

  /** Månad 01–12 skiljer ett personnummer från ett organisationsnummer; dag + 60 är samordning. */
  private static final Pattern PERSONNUMMER =
      Pattern.compile(
          "(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[67]\\d|8\\d|9[01])"
              + "\\s?[-+]?\\s?\\d{4}(?!\\d)");

  private Verifikationstext() {}

  /** Verifikationens text, följd av radens egen när den säger något annat. */
  static String av(Sieverifikation verifikation, Transaktion rad) {
    return ren(
        Stream.of(verifikation.text(), rad.text())
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .distinct()
            .collect(Collectors.joining(": ")));
  }

  static String ren(String text) {
    String rad = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String utan = PERSONNUMMER.matcher(rad).replaceAll(BORTTAGET);
    return utan.codePoints()
        .limit(LANGST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
