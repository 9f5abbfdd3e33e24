package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.stod.Tompost;

@DisplayName("Nästa punkt, för vice ordföranden")
class OrdforandelageTest {

  private static final Hinder LEDER_INTE = Hinder.roll("saknar_roll", Mening.av("saknar_roll_2"));

  @Test
  @DisplayName("R9: leder ordföranden är knappen släckt, och skälet står bredvid")
  void ordforandenLeder() {
    assertThat(knappen(false)).contains("disabled").contains(LEDER_INTE.text());
  }

  @Test
  @DisplayName("R9, R15: har ordföranden jäv på punkten tar vice upp den")
  void ordforandenHarJav() {
    assertThat(knappen(true)).contains("Nästa punkt: 7").doesNotContain("disabled", "varfor");
  }

  private static String knappen(boolean farLeda) {
    Div rad =
        Ordforandelage.vantan(
            new Ordforandesteg.Akt(
                Ordforandesteg.Akt.Slag.TA_UPP,
                "Nästa punkt: 7",
                Optional.of(Tompost.av(Punktvy.class, Map.of("farLeda", farLeda)))),
            LEDER_INTE,
            p -> {});
    return rad.getElement().getOuterHTML();
  }
}
