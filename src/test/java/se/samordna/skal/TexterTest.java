package se.samordna.skal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
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
