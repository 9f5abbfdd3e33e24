package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("En kropp som inte går att läsa nekas med fältets namn och vad som är fel")
class JsonfelTest {

  private static final JsonMapper JSON = json();

  private static JsonMapper json() {
    JsonMapper.Builder bygge =
        JsonMapper.builder()
            .addModule(new Vardemodul())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    new StrangJson().customize(bygge);
    return bygge.build();
  }

  enum Vag {
    RAK,
    MED_KROK
  }

  record Del(Vag vag, Belopp belopp) {}

  record Kropp(List<Del> delar) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "vag":"krok","beloppOre":1    | delar[0].vag       | okant_varde
          "vag":"MED_KROK","beloppOre":1| delar[0].vag       | okant_varde
          "vag":"","beloppOre":1        | delar[0].vag       | okant_varde
          "vag":1,"beloppOre":1         | delar[0].vag       | fel_form
          "vag":[],"beloppOre":1        | delar[0].vag       | fel_form
          "vag":"rak","beloppOre":1,"belopp":1 | delar[0].belopp    | okant_falt
          "vag":"rak","beloppOre":"1" | delar[0].beloppOre | fel_form
          "vag":"rak"                 | delar[0].beloppOre | fel_form
          """)
  void falten(String rad, String falt, String kod) {
    JacksonException fel =
        catchThrowableOfType(
            JacksonException.class,
            () -> JSON.readValue("{\"delar\":[{" + rad + "}]}", Kropp.class));
    Faltfel nej = Jsonfel.tolka(fel).fel().getFirst();
    assertThat(nej.falt()).isEqualTo(falt);
    assertThat(nej.kod()).isEqualTo(kod);
    if (kod.equals("okant_varde")) {
      assertThat(nej.text()).isEqualTo("Ange ett av: rak, med_krok.");
    }
  }
}
