package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.stod.Tompost;

@DisplayName("Nästa punkt, för den som leder den eller inte")
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

  @Test
  @DisplayName("R9, R15: har ordföranden själv jäv på nästa punkt är knappen släckt för henne")
  void ordforandenHarJavPaNasta() {
    assertThat(ordforandens(false)).contains("disabled").contains(LEDER_INTE.text());
    assertThat(ordforandens(true)).doesNotContain("disabled", "varfor");
  }

  private static String ordforandens(boolean farLeda) {
    Map<String, Object> punkten =
        farLeda
            ? Map.of("farLeda", true)
            : Map.of("farLeda", false, "beslutshinder", Optional.of(LEDER_INTE));
    return Ordforandelage.medSkal(taUpp(punkten), new Button("Nästa punkt: 7"))
        .getElement()
        .getOuterHTML();
  }

  private static Ordforandesteg.Akt taUpp(Map<String, Object> punkten) {
    return new Ordforandesteg.Akt(
        Ordforandesteg.Akt.Slag.TA_UPP,
        "Nästa punkt: 7",
        Optional.of(Tompost.av(Punktvy.class, punkten)));
  }

  private static String knappen(boolean farLeda) {
    Div rad = Ordforandelage.vantan(taUpp(Map.of("farLeda", farLeda)), LEDER_INTE, p -> {});
    return rad.getElement().getOuterHTML();
  }
}
