package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

@DisplayName("Nästa punkt, för vice ordföranden")
class OrdforandelageTest {

  private static final Hinder LEDER_INTE = Hinder.roll("saknar_roll", Mening.av("saknar_roll_2"));

  @Test
  @DisplayName("R9: leder ordföranden är knappen släckt, och skälet står bredvid")
  void ordforandenLeder() throws ReflectiveOperationException {
    assertThat(knappen(false)).contains("disabled").contains(LEDER_INTE.text());
  }

  @Test
  @DisplayName("R9, R15: har ordföranden jäv på punkten tar vice upp den")
  void ordforandenHarJav() throws ReflectiveOperationException {
    assertThat(knappen(true)).contains("Nästa punkt: 7").doesNotContain("disabled", "varfor");
  }

  private static String knappen(boolean farLeda) throws ReflectiveOperationException {
    Div rad =
        Ordforandelage.vantan(
            new Ordforandesteg.Akt(
                Ordforandesteg.Akt.Slag.TA_UPP, "Nästa punkt: 7", Optional.of(punkt(farLeda))),
            LEDER_INTE,
            p -> {});
    return rad.getElement().getOuterHTML();
  }

  /** En punkt med tomma värden, som vice leder eller inte. */
  private static Punktvy punkt(boolean farLeda) throws ReflectiveOperationException {
    Constructor<?> ny = Punktvy.class.getDeclaredConstructors()[0];
    return (Punktvy)
        ny.newInstance(
            Stream.of(ny.getParameters())
                .map(p -> p.getName().equals("farLeda") ? farLeda : tomt(p.getType()))
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
