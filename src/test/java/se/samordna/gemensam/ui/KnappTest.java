package se.samordna.gemensam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;

@DisplayName("En knapp som inte går att trycka säger varför")
class KnappTest {

  private static final Hinder JAV = Hinder.regel("jav", "Du har jäv på punkten.");

  private static void tryck(Button knapp) {
    ComponentUtil.fireEvent(knapp, new ClickEvent<>(knapp));
  }

  @Test
  @DisplayName("knappen är släckt, och skälet står bredvid och hör till den")
  void skalet() {
    Button knapp = Knapp.stilla("Besluta", () -> {});

    Div ruta = Knapp.hindrad(knapp, Optional.of(JAV));

    assertThat(knapp.isEnabled()).isFalse();
    Paragraph skal = (Paragraph) ruta.getComponentAt(1);
    assertThat(skal.getText()).isEqualTo("Du har jäv på punkten.");
    assertThat(knapp.getElement().getAttribute("aria-describedby"))
        .isEqualTo(skal.getId().orElseThrow());
  }

  @Test
  @DisplayName("utan hinder är den en vanlig knapp")
  void utan_hinder() {
    Button knapp = Knapp.stilla("Besluta", () -> {});

    assertThat(Knapp.hindrad(knapp, Optional.empty()).getComponentCount()).isEqualTo(1);
    assertThat(knapp.isEnabled()).isTrue();
  }

  @Test
  @DisplayName(
      "det som hindrar efter ett tryck släcker knappen, och den tänds när hindret är borta")
  void efter_ett_tryck() {
    Button knapp = new Button();
    Button egen = Knapp.stilla("Besluta", () -> Knapp.hindra(knapp, Optional.of(JAV)));
    tryck(egen);
    assertThat(egen.isEnabled()).as("trycket är gjort").isTrue();

    Button[] hindrad = new Button[1];
    hindrad[0] = Knapp.stilla("Besluta", () -> Knapp.hindra(hindrad[0], Optional.of(JAV)));
    tryck(hindrad[0]);
    assertThat(hindrad[0].isEnabled()).isFalse();
    Knapp.hindra(hindrad[0], Optional.empty());
    assertThat(hindrad[0].isEnabled()).isTrue();
  }

  @Test
  @DisplayName("inget att ångra efter trycket: knappen tänds inte igen av trycket")
  void slackt_av_sitt_eget_tryck() {
    Button[] angra = new Button[1];
    angra[0] = Knapp.stilla("Ångra", () -> Knapp.tand(angra[0], false));

    tryck(angra[0]);

    assertThat(angra[0].isEnabled()).isFalse();
  }

  @Test
  @DisplayName("ett tryck på väg: knappen rörs inte av att något annat ändras")
  void tryck_pa_vag() {
    Button knapp = Knapp.stilla("Besluta", () -> {});
    knapp.setEnabled(false);

    Knapp.hindra(knapp, Optional.empty());

    assertThat(knapp.isEnabled()).isFalse();
  }
}
