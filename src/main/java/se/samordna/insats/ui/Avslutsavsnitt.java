package se.samordna.insats.ui;

import com.vaadin.flow.component.Component;
import se.samordna.insats.Insatsbild;

/** Det som återstår innan en insats avslutas, så som det visas när den utvärderas. */
public interface Avslutsavsnitt {

  Component av(Insatsbild insats);
}
