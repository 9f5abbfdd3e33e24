package se.samordna.budget.ui;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;

/** Vägen från en version till ett arbetsblad där den går att ändra. Arbetsbladet svarar. */
public interface Redigering {

  Button knapp(UUID version);
}
