package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.stream.Stream;

/** Komponenterna på skärmen, uppåt och nedåt från en av dem. */
final class Traden {

  private Traden() {}

  /**
   * Komponenten själv och allt synligt under den, i skärmens ordning. Lös text i ett element är
   * ingen komponent att fråga: den kan inte säga om den syns.
   */
  static Stream<Component> synliga(Component c) {
    return !(c instanceof Text) && c.isVisible()
        ? Stream.concat(Stream.of(c), c.getChildren().flatMap(Traden::synliga))
        : Stream.empty();
  }

  /** Komponenten själv och de den ligger i, inifrån och ut. */
  static Stream<Component> uppat(Component c) {
    return Stream.iterate(c, f -> f.getParent().isPresent(), f -> f.getParent().orElseThrow());
  }
}
