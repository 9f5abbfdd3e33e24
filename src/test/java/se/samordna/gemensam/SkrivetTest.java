package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Det som bara ser tomt ut är tomt")
class SkrivetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "\u00a0",
        "\u202f",
        "\u200b",
        "\u00ad",
        "\u2060",
        "\ufeff",
        "\u3164",
        "\u2800",
        "\u115f\u1160",
        "\uffa0",
        "\u2028",
        "\u0000",
        "\ufe0f",
        "\u00a0\u200b \u00ad\u3164"
      })
  @DisplayName("mellanslag av alla slag, tecken utan bredd och tecken utan bild")
  void tomt(String text) {
    assertThat(Skrivet.tomt(text)).isTrue();
    assertThat(new Granskning().obligatorisk("syfte", text, 100).fel())
        .extracting(f -> f.kod())
        .contains("saknas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u200ba", ".", "–", "\ud83d\ude00", "7", "\u00a0ö\u00a0"})
  @DisplayName("ett enda tecken som syns räcker")
  void skrivet(String text) {
    assertThat(Skrivet.tomt(text)).isFalse();
  }

  @Test
  @DisplayName("ett hårt mellanslag i en text är en del av den och nekas inte")
  void del_av_text() {
    assertThat(new Granskning().obligatorisk("syfte", "R\u00a02:\u200b5", 100).fel()).isEmpty();
  }
}
