package se.samordna.sammantrade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

@DisplayName("R7: uppropet föreslår att ersättaren tjänstgör när platsen är ledig")
class ErsattarforslagTest {

  private final Uppropsrad ledamot = rad(Plats.Slag.LEDAMOT, 1, true);
  private final Uppropsrad forsta = rad(Plats.Slag.ERSATTARE, 1, false);
  private final Uppropsrad andra = rad(Plats.Slag.ERSATTARE, 2, false);
  private final List<Uppropsrad> rader = List.of(ledamot, andra, forsta);

  @Test
  @DisplayName(
      "bara när ledamoten är borta, den första i ordningen, och inte längre när hon kommer")
  void ledamotenBorta() {
    andra.har().setValue(true);
    forsta.har().setValue(true);
    foresla(List.of());
    assertThat(forsta.sitter()).isTrue();
    assertThat(andra.sitter()).isFalse();
    ledamot.har().setValue(true);
    foresla(List.of());
    assertThat(forsta.sitter()).isFalse();
  }

  @Test
  @DisplayName("en vakant plats föreslås också, utöver ledamotens egen")
  void vakant() {
    ledamot.har().setValue(true);
    forsta.har().setValue(true);
    andra.har().setValue(true);
    foresla(List.of("a", "b"));
    assertThat(forsta.sitter()).isTrue();
    assertThat(andra.sitter()).isFalse();
  }

  @Test
  @DisplayName("det någon själv sagt om en ersättare står kvar, och platsen går inte två gånger")
  void bestamt() {
    andra.har().setValue(true);
    andra.tjanstgor().setValue(true);
    andra.bestamd().set(true);
    forsta.har().setValue(true);
    foresla(List.of());
    assertThat(andra.sitter()).isTrue();
    assertThat(forsta.sitter()).isFalse();
  }

  private void foresla(List<String> vakanta) {
    new Ersattarforslag(rader, vakanta).foresla();
  }

  private static Uppropsrad rad(Plats.Slag slag, int ordning, boolean tjanstgor) {
    return new Uppropsrad(
        new Kallad(Kod.av(slag) + ordning, "Namn", "a", slag, Plats.Uppdrag.INGET, ordning),
        new Checkbox(),
        new Select<>(),
        new Checkbox(tjanstgor),
        new Div(),
        new AtomicBoolean());
  }
}
