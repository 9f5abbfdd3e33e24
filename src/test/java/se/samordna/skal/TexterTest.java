package se.samordna.skal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Skärmarnas texter")
class TexterTest {

  private final Properties svenska = las("sv");
  private final Properties engelska = las("en");

  @Test
  @DisplayName("finns på svenska och engelska med samma nycklar")
  void samma_nycklar() {
    assertThat(engelska.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(svenska.stringPropertyNames());
  }

  @TestFactory
  @DisplayName("går att läsa som mönster och tar lika många värden på båda språken")
  Stream<DynamicTest> monster() {
    return svenska.stringPropertyNames().stream()
        .sorted()
        .map(nyckel -> DynamicTest.dynamicTest(nyckel, () -> sammaAntalVarden(nyckel)));
  }

  @Test
  @DisplayName("har aldrig ett rakt apostroftecken, som visas olika med och utan värden")
  void apostrof() {
    assertThat(svenska.values()).noneMatch(t -> t.toString().contains("'"));
    assertThat(engelska.values()).noneMatch(t -> t.toString().contains("'"));
  }

  @Test
  @DisplayName("nämner aldrig en regel med nummer: numren är våra, inte läsarens")
  void inga_regelnummer() throws IOException {
    Pattern regel = Pattern.compile("\\(R\\d");
    assertThat(svenska.values()).noneMatch(t -> regel.matcher(t.toString()).find());
    assertThat(engelska.values()).noneMatch(t -> regel.matcher(t.toString()).find());
    try (Stream<Path> filer = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              filer
                  .filter(f -> f.toString().endsWith(".java"))
                  .flatMap(TexterTest::kodrader)
                  .filter(r -> Pattern.compile("\".*\\(R\\d.*\"").matcher(r).find()))
          .isEmpty();
    }
  }

  private static Stream<String> kodrader(Path fil) {
    try {
      return Files.readAllLines(fil).stream()
          .map(String::strip)
          .filter(r -> !r.startsWith("*") && !r.startsWith("//") && !r.startsWith("/*"));
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private void sammaAntalVarden(String nyckel) {
    MessageFormat sv = new MessageFormat(svenska.getProperty(nyckel), Locale.of("sv"));
    MessageFormat en = new MessageFormat(engelska.getProperty(nyckel), Locale.ENGLISH);
    assertThat(en.getFormatsByArgumentIndex()).hasSameSizeAs(sv.getFormatsByArgumentIndex());
  }

  private static Properties las(String sprak) {
    Properties texter = new Properties();
    try (Reader in =
        new InputStreamReader(
            TexterTest.class.getResourceAsStream(
                "/vaadin-i18n/translations_" + sprak + ".properties"),
            StandardCharsets.UTF_8)) {
      texter.load(in);
    } catch (IOException fel) {
      throw new IllegalStateException(fel);
    }
    return texter;
  }
}
