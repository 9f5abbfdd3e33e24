package se.samordna.skal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stilmallen")
class StilmallTest {

  @Test
  @DisplayName("varje regel ligger där den ska: en mediafråga slutar innan nästa avsnitt börjar")
  void klamrarna() throws IOException {
    int djup = 0;
    int rad = 0;
    for (String text : stilmallen().lines().toList()) {
      rad++;
      if (text.startsWith("/*") || text.startsWith("@media")) {
        assertThat(djup).as("rad %d: %s", rad, text).isZero();
      }
      djup += (int) (tecken(text, '{') - tecken(text, '}'));
      assertThat(djup).as("rad %d: %s", rad, text).isBetween(0, 2);
    }
    assertThat(djup).as("sista raden").isZero();
  }

  private static long tecken(String text, char tecken) {
    return text.chars().filter(t -> t == tecken).count();
  }

  private static String stilmallen() throws IOException {
    try (InputStream in =
        StilmallTest.class.getResourceAsStream("/META-INF/resources/stil/samordna.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
