package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sökningen efter koder i skärmarnas text")
class SkarmtextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budgeten beslutas efter samråd (R20).",
        "intakt:172fed48-6a5c-4d1e-9f00-1234567890ab",
        "eget_kapital",
        "vellinge godkände ansökan",
        "Skickad av administrator.bksv",
        "ledamot.fk.bksv är här",
        "REDAN_BESLUTAD",
        "!{sv_SE: plikt.saknas}!"
      })
  void hittas(String text) {
    assertThat(Skarmtext.fynd(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eget kapital 2024: 1 234 567 kr",
        "Vellinge kommun godkände ansökan",
        "BKSV 2023-0004, § 3, region och kommun",
        "Läs mer på https://www.example.se/vellinge",
        "sokande.vellinge@bksv.example"
      })
  void far_sta(String text) {
    assertThat(Skarmtext.fynd(text)).isEmpty();
  }

  @Test
  @DisplayName("fyndet visas med orden runt om")
  void runt_om() {
    assertThat(Skarmtext.fynd("Skälet skrivs (R21) före beslutet."))
        .containsExactly("regelnummer: …Skälet skrivs (R21) före beslutet.…");
  }
}
