package se.samordna.sammantrade.bild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Vardemodul;
import se.samordna.stod.Tompost;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Sammanträdet så som API:t visar det")
class MotesbildTest {

  @Test
  @DisplayName("varför man inte får besluta är skärmens; API:t säger bara om man får")
  void hindret_ar_skarmens() {
    String json =
        JsonMapper.builder()
            .addModule(new Vardemodul())
            .build()
            .writeValueAsString(
                Tompost.av(
                    Motesbild.Punktvy.class,
                    Map.of(
                        "beslutshinder", Optional.of(Hinder.regel("jav_beslut", "Du har jäv.")))));

    assertThat(json).contains("\"farBesluta\":false").doesNotContain("beslutshinder", "jav_beslut");
  }
}
