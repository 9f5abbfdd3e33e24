package se.samordna.gemensam;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Läser en dag så som folk skriver den: {@code 2024-01-15}, {@code 240115}, {@code 15/1 2024},
 * {@code 15/1-24}, {@code 15.1.2024}, {@code den 15 januari 2024}. Gissar aldrig: en dag utan år,
 * en som inte finns och ett tal som kan vara något annat förblir olästa.
 */
public final class Dagtolk {

  private static final Map<String, Integer> MANADER =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("maj", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final List<String> MANADSNAMN =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december",
          "january",
          "february",
          "march",
          "may",
          "june",
          "july",
          "august",
          "october",
          "sept");

  /** Veckodag och klockslaget noll, som följer med från kalendrar och kalkylblad. */
  private static final Pattern OVERFLOD =
      Pattern.compile(
          "^(?:(?:mån|tis|ons|tors|tor|fre|lör|sön)(?:dag)?(?:en)?[.,]?\\s+)?(?:den\\s+)?"
              + "|[t\\s]+00[:.]00(?:[:.]00)?$|\\.$");

  private static final String AR = "(\\d{4})";
  private static final String KORT_AR = "['’]?(\\d{4}|\\d{2})";
  private static final String SKILT = "\\s*[-/.\\s]\\s*";

  /** År, månad, dag. */
  private static final List<Pattern> AR_FORST =
      List.of(
          Pattern.compile(AR + SKILT + "(\\d{1,2})" + SKILT + "(\\d{1,2})"),
          Pattern.compile(AR + "(\\d{2})(\\d{2})"),
          Pattern.compile("(\\d{2})(\\d{2})(\\d{2})"),
          Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})"),
          Pattern.compile(AR + SKILT + "(\\p{L}+)\\.?" + SKILT + "(\\d{1,2})"));

  /** Dag, månad, år. */
  private static final List<Pattern> DAG_FORST =
      List.of(
          Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*[-/,\\s]\\s*" + KORT_AR),
          Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*" + KORT_AR),
          Pattern.compile("(\\d{1,2})[-\\s](\\d{1,2})[-\\s]" + AR),
          Pattern.compile(
              "(\\d{1,2})(?::?e|:?a|\\.|st|nd|rd|th)?[-/.\\s]*(\\p{L}+)[-./,\\s]*" + KORT_AR));

  private static final Pattern MANAD_FORST =
      Pattern.compile("(\\p{L}+)\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + AR);

  private Dagtolk() {}

  /** Dagen, eller tomt när det skrivna inte är en dag. */
  public static Optional<LocalDate> tolka(String skrivet) {
    String rent = rent(skrivet);
    return forst(AR_FORST, rent)
        .flatMap(m -> dag(m.group(1), m.group(2), m.group(3)))
        .or(() -> forst(DAG_FORST, rent).flatMap(m -> dag(m.group(3), m.group(2), m.group(1))))
        .or(() -> delar(MANAD_FORST, rent).flatMap(m -> dag(m.group(3), m.group(1), m.group(2))));
  }

  private static String rent(String skrivet) {
    String text =
        Normalizer.normalize(skrivet, Normalizer.Form.NFKC)
            .replaceAll("\\p{Cf}", "")
            .replaceAll("\\p{Pd}|\u2212", "-")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return OVERFLOD.matcher(text).replaceAll("").strip();
  }

  private static Optional<Matcher> forst(List<Pattern> former, String text) {
    return former.stream().flatMap(p -> delar(p, text).stream()).findFirst();
  }

  private static Optional<Matcher> delar(Pattern form, String text) {
    return Optional.of(form.matcher(text)).filter(Matcher::matches);
  }

  private static Optional<LocalDate> dag(String ar, String manad, String dag) {
    int aret = Integer.parseInt(ar);
    return manad(manad).flatMap(m -> dag(ar.length() == 2 ? 2000 + aret : aret, m, dag));
  }

  private static Optional<LocalDate> dag(int ar, int manad, String dag) {
    try {
      return Optional.of(LocalDate.of(ar, manad, Integer.parseInt(dag)));
    } catch (DateTimeException finnsInte) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> manad(String manad) {
    if (Character.isDigit(manad.charAt(0))) {
      return Optional.of(Integer.valueOf(manad));
    }
    boolean kand = manad.length() == 3 || MANADSNAMN.contains(manad);
    return kand && manad.length() >= 3
        ? Optional.ofNullable(MANADER.get(manad.substring(0, 3)))
        : Optional.empty();
  }
}
