package se.samordna.arkitektur;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Huset: rummen, våningarna och pilarna mellan dem. Sidan {@code docs/hus.md} har en del som
 * programmet skriver; {@code -Dskriv.huset=true} skriver den på nytt.
 */
@DisplayName("Huset: rum i våningar, utan ringar, och en sida som stämmer")
class HusetTest {

  private static final int MEST_RADER = 12_000;

  private static final Path KALLOR = Path.of("src/main/java");
  private static final Path SIDAN = Path.of("docs/hus.md");
  private static final String BORJAN = "<!-- huset: skrivet av HusetTest -->";
  private static final String SLUT = "<!-- slut på huset -->";

  private static final Pattern TEXT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private static final ApplicationModules HUSET = Program.moduler();

  @Test
  @DisplayName("inga paket bildar en ring, på någon nivå")
  void inga_ringar() {
    slices().matching("se.samordna.(**)").should().beFreeOfCycles().check(Program.klasser());
  }

  @Test
  @DisplayName("inget rum är större än att det går att överblicka")
  void lagom_stora() {
    Map<String, Integer> forStora = new TreeMap<>();
    rader()
        .forEach(
            (rum, antal) -> {
              if (antal > MEST_RADER) {
                forStora.put(rum, antal);
              }
            });

    assertThat(forStora).as("rum med fler än %s rader", MEST_RADER).isEmpty();
  }

  @Test
  @DisplayName("docs/hus.md visar rummen, deras syfte och vad de står på")
  void sidan() throws IOException {
    String sida = Files.readString(SIDAN);
    int fran = sida.indexOf(BORJAN);
    int till = sida.indexOf(SLUT);
    assertThat(fran).as("sidan har sin början").isNotNegative().isLessThan(till);
    String ny = sida.substring(0, fran) + BORJAN + "\n\n" + huset() + "\n" + sida.substring(till);
    if (Boolean.getBoolean("skriv.huset")) {
      Files.writeString(SIDAN, ny);
    }

    assertThat(Files.readString(SIDAN))
        .as("docs/hus.md stämmer inte: kör med -Dskriv.huset=true och läs skillnaden")
        .isEqualTo(ny);
  }

  private static String huset() {
    Map<String, TreeSet<String>> pilar = pilar();
    Map<String, Integer> vaning = vaningar(pilar);
    List<String> rum =
        pilar.keySet().stream()
            .sorted(Comparator.<String>comparingInt(vaning::get).thenComparing(r -> r))
            .toList();
    StringBuilder ut = new StringBuilder();
    ut.append("| våning | rum | vad som finns där | står på |\n|---|---|---|---|\n");
    rum.forEach(
        r ->
            ut.append("| ")
                .append(vaning.get(r))
                .append(" | ")
                .append(r)
                .append(" | ")
                .append(syfte(r))
                .append(" | ")
                .append(String.join(", ", pilar.get(r)))
                .append(" |\n"));
    ut.append("\n```mermaid\nflowchart BT\n");
    rum.forEach(
        r -> ut.append("  ").append(r.replace('.', '_')).append("[").append(r).append("]\n"));
    rum.forEach(
        r ->
            direkt(r, pilar)
                .forEach(
                    d ->
                        ut.append("  ")
                            .append(r.replace('.', '_'))
                            .append(" --> ")
                            .append(d.replace('.', '_'))
                            .append('\n')));
    return ut.append("```\n").toString();
  }

  /** Bara det som inte redan följer av något annat rum den står på: annars syns inget i bilden. */
  private static List<String> direkt(String rum, Map<String, TreeSet<String>> pilar) {
    return pilar.get(rum).stream()
        .filter(d -> pilar.get(rum).stream().noneMatch(m -> !m.equals(d) && nar(m, d, pilar)))
        .toList();
  }

  private static boolean nar(String fran, String till, Map<String, TreeSet<String>> pilar) {
    return pilar.get(fran).stream().anyMatch(d -> d.equals(till) || nar(d, till, pilar));
  }

  private static Map<String, TreeSet<String>> pilar() {
    Map<String, TreeSet<String>> pilar = new TreeMap<>();
    HUSET.forEach(
        m ->
            pilar.put(
                namn(m),
                m.getDirectDependencies(HUSET)
                    .uniqueModules()
                    .map(HusetTest::namn)
                    .filter(d -> !d.equals(namn(m)))
                    .collect(Collectors.toCollection(TreeSet::new))));
    return pilar;
  }

  private static String namn(ApplicationModule m) {
    return m.getIdentifier().toString();
  }

  /** Bottenvåningen är 1; ett rum ligger en våning över det högsta som det står på. */
  private static Map<String, Integer> vaningar(Map<String, TreeSet<String>> pilar) {
    Map<String, Integer> vaning = new HashMap<>();
    pilar.keySet().forEach(r -> vaning(r, pilar, vaning));
    return vaning;
  }

  private static int vaning(
      String rum, Map<String, TreeSet<String>> pilar, Map<String, Integer> klara) {
    Integer redan = klara.get(rum);
    if (redan != null) {
      return redan;
    }
    int hogst = 0;
    for (String d : pilar.get(rum)) {
      hogst = Math.max(hogst, vaning(d, pilar, klara));
    }
    klara.put(rum, hogst + 1);
    return hogst + 1;
  }

  /** Första stycket i rummets package-info. */
  private static String syfte(String rum) {
    Matcher text = TEXT.matcher(las(mapp(rum).resolve("package-info.java")));
    assertThat(text.find()).as("%s säger vad det är till för", rum).isTrue();
    return text.group(1)
        .replaceAll("\\s*\\*\\s*", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .strip();
  }

  private static Map<String, Integer> rader() {
    List<String> rum = new ArrayList<>(pilar().keySet());
    Map<String, Integer> rader = new TreeMap<>();
    for (String r : rum) {
      try (Stream<Path> filer = Files.walk(mapp(r))) {
        rader.put(
            r,
            filer
                .filter(f -> f.toString().endsWith(".java"))
                .filter(
                    f ->
                        rum.stream().noneMatch(n -> n.startsWith(r + ".") && f.startsWith(mapp(n))))
                .mapToInt(f -> (int) las(f).lines().count())
                .sum());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return rader;
  }

  private static Path mapp(String rum) {
    return KALLOR.resolve("se/samordna").resolve(rum.replace('.', '/'));
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
