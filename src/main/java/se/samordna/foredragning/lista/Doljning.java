package se.samordna.foredragning.lista;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rubriker som är maskerade, och det som får stå i deras ställe (R28). En dold rubrik skrivs över
 * också där någon annan text nämner den.
 *
 * @param publika den publika rubriken för varje dold; en dold som den publika redan säger är inte
 *     dold
 */
public record Doljning(Map<String, String> publika) {

  /** Det som står där en dold rubrik nämns i löpande text. */
  public static final String MASKERAT = "[maskerat]";

  /** En kortare rubrik är ofta ett vanligt ord; den söks bara som helt ord. */
  private static final int HELT_ORD = 6;

  public Doljning {
    publika =
        publika.entrySet().stream()
            .filter(e -> e.getKey().codePoints().anyMatch(Character::isLetter))
            .filter(e -> !sma(e.getValue()).contains(sma(e.getKey().strip())))
            .collect(Collectors.toUnmodifiableMap(e -> e.getKey().strip(), Map.Entry::getValue));
  }

  private static String sma(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** En hel rubrik: den publika när den är dold, annars rubriken med dolda delar överskrivna. */
  public String rubrik(String rubrik) {
    return publika.entrySet().stream()
        .filter(e -> e.getKey().equalsIgnoreCase(rubrik.strip()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> text(rubrik));
  }

  /** Löpande text med varje dold rubrik överskriven, den längsta först. */
  public String text(String text) {
    String ut = text;
    for (String dold : langstForst()) {
      ut = monster(dold).matcher(ut).replaceAll(Matcher.quoteReplacement(MASKERAT));
    }
    return ut;
  }

  private List<String> langstForst() {
    return publika.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .toList();
  }

  /** Oberoende av gemener och av hur orden är radbrutna. */
  private static Pattern monster(String dold) {
    String ord =
        List.of(dold.split("\\s+", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    String uttryck =
        dold.length() < HELT_ORD ? "(?<![\\p{L}\\p{N}])" + ord + "(?![\\p{L}\\p{N}])" : ord;
    return Pattern.compile(uttryck, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
