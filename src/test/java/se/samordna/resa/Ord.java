package se.samordna.resa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Skärmens ord på det språk som personen läser. Resorna skrivs på svenska; på engelska slås varje
 * text upp i programmets egna texter, också den som har värden i sig. Det som inte är programmets
 * ord, som en ansökans rubrik, är sig likt.
 */
final class Ord {

  /** Det som får stå på en plats i en text, vad det än är. */
  static final String NAGOT = "\u0000";

  private static final String SKARMARNAS = "/vaadin-i18n/translations";

  /** Vägran och varningar har egna nycklar; några heter som skärmarnas. */
  private static final String MENINGAR = "/texter/meningar";

  private static final Pattern PLATS = Pattern.compile("\\{(\\d)[^}]*}");

  /** Minst så mycket eget ska en text med värden ha för att kännas igen. */
  private static final int EGNA_TECKEN = 3;

  private record Monster(Pattern svenska, List<Integer> platser, String annat) {}

  private final Properties texter;
  private final Map<String, Set<String>> hela = new LinkedHashMap<>();
  private final Map<String, Set<String>> inledningar = new LinkedHashMap<>();
  private final List<Monster> monster = new ArrayList<>();

  private Ord(Properties texter) {
    this.texter = texter;
  }

  /** Orden som de står i resan. */
  static Ord svenska() {
    return new Ord(las("sv"));
  }

  static Ord engelska() {
    Properties fran = las("sv");
    Ord ord = new Ord(las("en"));
    fran.stringPropertyNames().stream()
        .sorted()
        .forEach(nyckel -> ord.lagg(fran.getProperty(nyckel), ord.texten(nyckel)));
    return ord;
  }

  private void lagg(String svenska, String engelska) {
    if (!svenska.contains("{")) {
      hela.computeIfAbsent(svenska, ny -> new LinkedHashSet<>()).add(engelska);
    } else if (!svenska.contains(",choice,")
        && PLATS.matcher(svenska).replaceAll("").length() >= EGNA_TECKEN) {
      monster.add(monster(svenska.replace("''", "'"), engelska));
      inledningar
          .computeIfAbsent(inledning(svenska), ny -> new LinkedHashSet<>())
          .add(inledning(engelska));
    }
  }

  /** Det som står före det första värdet. */
  private static String inledning(String text) {
    return text.substring(0, text.indexOf('{')).trim();
  }

  private static Monster monster(String svenska, String engelska) {
    StringBuilder uttryck = new StringBuilder();
    List<Integer> platser = new ArrayList<>();
    Matcher m = PLATS.matcher(svenska);
    int fran = 0;
    while (m.find()) {
      uttryck.append(Pattern.quote(svenska.substring(fran, m.start()))).append("(.+?)");
      platser.add(Integer.valueOf(m.group(1)));
      fran = m.end();
    }
    uttryck.append(Pattern.quote(svenska.substring(fran)));
    return new Monster(Pattern.compile(uttryck.toString()), List.copyOf(platser), engelska);
  }

  private static Properties las(String sprak) {
    Properties alla = las(SKARMARNAS, sprak);
    Properties meningar = las(MENINGAR, sprak);
    meningar
        .stringPropertyNames()
        .forEach(nyckel -> alla.setProperty("mening:" + nyckel, meningar.getProperty(nyckel)));
    return alla;
  }

  private static Properties las(String texter, String sprak) {
    String vag = texter + "_" + sprak + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Ord.class.getResourceAsStream(vag), vag),
            StandardCharsets.UTF_8)) {
      Properties lasta = new Properties();
      lasta.load(in);
      return lasta;
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private String texten(String nyckel) {
    return Objects.requireNonNull(texter.getProperty(nyckel), nyckel);
  }

  boolean arSvenska() {
    return hela.isEmpty();
  }

  /**
   * Allt som texten kan heta på personens språk; samma svenska ord kan ha flera. Det som står före
   * ett värde räcker, och verbet i {@code Sätt upp: en rubrik}.
   */
  Set<String> alla(String svenska) {
    Set<String> ord = new LinkedHashSet<>(hela.getOrDefault(svenska, Set.of()));
    if (ord.isEmpty()) {
      monster.forEach(m -> medVarden(m, svenska, ord));
    }
    if (ord.isEmpty()) {
      ord.addAll(inledningar.getOrDefault(svenska, Set.of()));
    }
    int kolon = svenska.indexOf(": ");
    if (ord.isEmpty() && kolon > 0) {
      hela.getOrDefault(svenska.substring(0, kolon), Set.of())
          .forEach(verb -> ord.add(verb + svenska.substring(kolon)));
    }
    return ord.isEmpty() ? Set.of(svenska) : ord;
  }

  private void medVarden(Monster m, String svenska, Set<String> ord) {
    Matcher traff = m.svenska().matcher(svenska);
    if (traff.matches()) {
      String[] varden = new String[10];
      for (int nr = 0; nr < m.platser().size(); nr++) {
        String varde = traff.group(nr + 1);
        varden[m.platser().get(nr)] = hela.getOrDefault(varde, Set.of(varde)).iterator().next();
      }
      ord.add(new MessageFormat(m.annat()).format(varden));
    }
  }

  /** Mönstret för hela texten, vilket av orden den än har. */
  Pattern hel(String svenska) {
    return Pattern.compile("^\\s*(?:" + val(svenska) + ")\\s*$");
  }

  /** En text som börjar med orden och går vidare med något som inte är programmets. */
  Pattern borjan(String svenska, String fortsattning) {
    return Pattern.compile("^\\s*(?:" + val(svenska) + ")" + somUttryck(fortsattning));
  }

  /** Mönstret för en text som texten är en del av. */
  Pattern del(String svenska) {
    return Pattern.compile(val(svenska), Pattern.CASE_INSENSITIVE);
  }

  /** Mönstret för en av programmets texter, med värdena på sina platser. */
  Pattern text(String nyckel, String... varden) {
    Object[] ord = Arrays.stream(varden).map(v -> alla(v).iterator().next()).toArray();
    String hela = ord.length == 0 ? texten(nyckel) : new MessageFormat(texten(nyckel)).format(ord);
    return Pattern.compile(somUttryck(hela).replace(NAGOT, ".+"));
  }

  private String val(String svenska) {
    return String.join("|", alla(svenska).stream().map(Ord::somUttryck).toList());
  }

  /** Webbläsarens uttryck har inget {@code \Q…\E}; hårda och mjuka mellanrum är detsamma. */
  private static String somUttryck(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0").replaceAll("[ \u00a0]+", "\\\\s+");
  }
}
