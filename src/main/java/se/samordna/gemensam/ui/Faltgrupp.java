package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** Fält som hör ihop under ett namn i formuläret, så att en anmärkning når rätt fält bland dem. */
interface Faltgrupp {

  /** Fältet för resten av namnet efter gruppens eget, till exempel {@code [0].text}. */
  Optional<Component> hitta(String resten);

  /** Alla gruppens fält. */
  List<Component> falten();
}
