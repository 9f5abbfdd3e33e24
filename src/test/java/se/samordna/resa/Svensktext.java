package se.samordna.resa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programmets egna svenska ord på en engelsk skärm: rader som är en av de svenska meningarna eller
 * skärmtexterna. Det som människor skrivit, och handlingarnas ord, är inte programmets.
 */
final class Svensktext {

  private static final List<String> FILER = List.of("texter.meningar", "vaadin-i18n.translations");
  private static final Pattern VARDE = Pattern.compile("\\{[^{}]*}");
  private static final int MINST_BOKSTAVER = 12;

  /** Mallen per dess längsta fasta del, att söka efter först. */
  private final Map<String, List<Pattern>> mallar = new TreeMap<>();

  Svensktext() {
    FILER.forEach(
        fil -> {
          ResourceBundle svenska = ResourceBundle.getBundle(fil, Locale.of("sv"));
          ResourceBundle engelska = ResourceBundle.getBundle(fil, Locale.ENGLISH);
          svenska.keySet().stream()
              .filter(n -> !svenska.getString(n).equals(engelska.getString(n)))
              .forEach(n -> lagg(svenska.getString(n)));
        });
  }

  private void lagg(String mall) {
    List<String> delar = List.of(VARDE.split(mall.replace("''", "'"), -1));
    String langst = delar.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    if (mall.contains(",choice,") || langst.strip().length() < MINST_BOKSTAVER) {
      return;
    }
    String monster = String.join("(?:.+)", delar.stream().map(Pattern::quote).toList());
    mallar.computeIfAbsent(langst, ny -> new ArrayList<>()).add(Pattern.compile(monster));
  }

  /** Raderna som hela är en svensk text ur programmet. */
  List<String> fynd(String text) {
    return text.lines().map(String::strip).distinct().filter(this::arSvensk).toList();
  }

  private boolean arSvensk(String rad) {
    return mallar.entrySet().stream()
        .filter(m -> rad.contains(m.getKey().strip()))
        .flatMap(m -> m.getValue().stream())
        .flatMap(m -> Stream.of(m.matcher(rad)))
        .anyMatch(java.util.regex.Matcher::matches);
  }
}
