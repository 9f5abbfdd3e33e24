package se.samordna.sammantrade.bild;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Sammanträdet så som API:t visar det")
class MotesbildTest {

  @Test
  @DisplayName("varför man inte får besluta är skärmens; API:t säger bara om man får")
  void hindret_ar_skarmens() throws ReflectiveOperationException {
    String json =
        JsonMapper.builder().addModule(new Vardemodul()).build().writeValueAsString(punkt());

    assertThat(json).contains("\"farBesluta\":false").doesNotContain("beslutshinder", "jav_beslut");
  }

  /** En punkt med tomma värden, och ett hinder. */
  private static Object punkt() throws ReflectiveOperationException {
    Constructor<?> ny = Motesbild.Punktvy.class.getDeclaredConstructors()[0];
    return ny.newInstance(
        Stream.of(ny.getParameters())
            .map(
                p ->
                    p.getName().equals("beslutshinder")
                        ? Optional.of(Hinder.regel("jav_beslut", "Du har jäv."))
                        : tomt(p.getType()))
            .toArray());
  }

  private static Object tomt(Class<?> typ) {
    if (typ == boolean.class) {
      return false;
    }
    if (typ == int.class) {
      return 0;
    }
    if (typ == Optional.class) {
      return Optional.empty();
    }
    return typ == List.class ? List.of() : null;
  }
}
