package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R4: byråns text sparas utan personnummer")
class VerifikationstextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "850412-1234",
        "19850412-1234",
        "198504121234",
        "8504121234",
        "850472-1234",
        "850412 1234"
      })
  @DisplayName("personnummer och samordningsnummer tas bort, hur de än skrivs")
  void bort(String nummer) {
    assertThat(Verifikationstext.ren("Ersättning " + nummer + ", mars"))
        .isEqualTo("Ersättning [nummer borttaget], mars");
  }

  @ParameterizedTest
  @CsvSource({
    "222000-1111",
    "Faktura 20240412",
    "Rekvisition 2",
    "991-2346",
    "OCR 123456789012345"
  })
  @DisplayName("organisationsnummer, datum och fakturanummer står kvar")
  void kvar(String text) {
    assertThat(Verifikationstext.ren(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("texten är en rad på högst 200 tecken")
  void enRad() {
    assertThat(Verifikationstext.ren(" a\r\n\tb\u0000 ")).isEqualTo("a b");
    assertThat(Verifikationstext.ren("å".repeat(300))).hasSize(200);
  }
}
