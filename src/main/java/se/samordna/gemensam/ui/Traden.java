package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;

/** Komponenterna på skärmen, uppåt och nedåt från en av dem. */
final class Traden {

  private Traden() {}

  /** Komponenten själv och allt synligt under den, i skärmens ordning. */
  static Stream<Component> synliga(Component c) {
    return c.isVisible()
        ? Stream.concat(Stream.of(c), c.getChildren().flatMap(Traden::synliga))
        : Stream.empty();
  }

  /** Komponenten själv och de den ligger i, inifrån och ut. */
  static Stream<Component> uppat(Component c) {
    return Stream.iterate(c, f -> f.getParent().isPresent(), f -> f.getParent().orElseThrow());
  }
}
