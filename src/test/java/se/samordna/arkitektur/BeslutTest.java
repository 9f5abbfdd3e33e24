package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Besluten har en form: sammanhang, beslut, vad som vägdes mot det, nackdelar")
class BeslutTest {

  private static final Path KATALOG = Path.of("docs/decisions");
  private static final Path SIDAN = KATALOG.resolve("README.md");
  private static final String BORJAN = "<!-- poster: skrivet av BeslutTest -->\n";
  private static final String SLUT = "<!-- slut på posterna -->";

  private static final Pattern POST =
      Pattern.compile(
          """
          # (?<titel>(?<nummer>\\d{3}) .+)

          (?<lage>\\d{4}-\\d{2}-\\d{2} · (?:gäller|ersatt av \\d{3}).*)

          ## Sammanhang

          \\S[\\s\\S]*
          ## Beslut

          \\S[\\s\\S]*
          ## Vägdes mot

          \\S[\\s\\S]*
          ## Nackdelar

          \\S[\\s\\S]*\
          """);
  private static final Pattern ANDRA = Pattern.compile("\\b\\d{3}\\b");

  @ParameterizedTest(name = "{0}")
  @MethodSource("poster")
  @DisplayName("posten har titel med sitt nummer, dag och läge, och de fyra avsnitten i ordning")
  void formen(Path fil) {
    assertThat(las(fil)).matches(POST);
    assertThat(las(fil)).startsWith("# " + nummer(fil) + " ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("poster")
  @DisplayName("posten som läget pekar på finns")
  void pekar(Path fil) {
    List<String> finns = poster().map(BeslutTest::nummer).toList();
    assertThat(
            ANDRA
                .matcher(post(fil).group("lage").substring("2026-01-01".length()))
                .results()
                .map(MatchResult::group))
        .isSubsetOf(finns);
  }

  @Test
  @DisplayName("sidan räknar upp posterna, och säger vilka nummer som aldrig använts")
  void sidan() throws IOException {
    String sidan = las(SIDAN);
    int fran = sidan.indexOf(BORJAN) + BORJAN.length();
    String ny = sidan.substring(0, fran) + tabell() + sidan.substring(sidan.indexOf(SLUT));
    if (Boolean.getBoolean("skriv.beslut")) {
      Files.writeString(SIDAN, ny);
    }
    assertThat(las(SIDAN)).as("skriv den på nytt med -Dskriv.beslut=true").isEqualTo(ny);
    assertThat(sidan.substring(0, fran)).contains(oanvanda());
  }

  private static String tabell() {
    return poster()
        .map(
            f ->
                "| [%s](%s) | %s |"
                    .formatted(post(f).group("titel"), f.getFileName(), post(f).group("lage")))
        .collect(Collectors.joining("\n", "\n| post | läge |\n|---|---|\n", "\n\n"));
  }

  private static List<String> oanvanda() {
    List<String> finns = poster().map(BeslutTest::nummer).toList();
    return IntStream.rangeClosed(1, Integer.parseInt(finns.getLast()))
        .mapToObj("%03d"::formatted)
        .filter(n -> !finns.contains(n))
        .toList();
  }

  private static MatchResult post(Path fil) {
    return POST.matcher(las(fil)).results().findFirst().orElseThrow();
  }

  private static String nummer(Path fil) {
    return fil.getFileName().toString().substring(0, 3);
  }

  static Stream<Path> poster() {
    try (Stream<Path> filer = Files.list(KATALOG)) {
      return filer.filter(f -> !f.equals(SIDAN)).sorted().toList().stream();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
