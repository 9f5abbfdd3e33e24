package se.samordna.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sidor och dokument står i mallar, och mallarna gör varje värde ofarligt")
class MallvaktTest {

  private static final Path MALLAR = Path.of("src/main/resources/templates");
  private static final Path KOD = Path.of("src/main/java/se/samordna");

  /** Serverns sista ord, när inga mallar är att lita på, och det långa ordets brytning. */
  private static final Set<String> SKRIVER_TAGGAR =
      Set.of("Felventil.java", "Adressfilter.java", "Tecken.java");

  private static final Pattern TAGG =
      Pattern.compile(
          "^(?!\\s*(?:\\*|//|/\\*\\*)).*</?(?:p|t[dhr]|table|h[1-6]|ul|li|div|span)[ />]");

  /** En text som skrivs utan att göras ofarlig, eller ett uttryck som först blir till en mall. */
  private static final Pattern OSKYDDAT =
      Pattern.compile("th:utext|__\\$\\{|\\[\\((?!\\$\\{typsnitt})");

  private static List<Path> filer(Path under, String slut) throws IOException {
    try (Stream<Path> alla = Files.walk(under)) {
      return alla.filter(f -> f.toString().endsWith(slut)).toList();
    }
  }

  private static Stream<String> rader(Path fil) {
    try {
      return Files.readAllLines(fil).stream();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  @Test
  @DisplayName("ingen klass skriver HTML som strängar")
  void ingenHtmlIKoden() throws IOException {
    List<String> skriver =
        filer(KOD, ".java").stream()
            .filter(f -> rader(f).anyMatch(r -> TAGG.matcher(r).find()))
            .map(f -> f.getFileName().toString())
            .toList();
    assertThat(skriver).containsExactlyInAnyOrderElementsOf(SKRIVER_TAGGAR);
  }

  @Test
  @DisplayName("inget värde går förbi det som gör det ofarligt, utom typsnittens namn")
  void ofarligt() throws IOException {
    List<Path> sidor = filer(MALLAR, ".html");
    assertThat(sidor).isNotEmpty();
    assertThat(sidor.stream().flatMap(MallvaktTest::rader))
        .noneMatch(r -> OSKYDDAT.matcher(r).find());
  }
}
