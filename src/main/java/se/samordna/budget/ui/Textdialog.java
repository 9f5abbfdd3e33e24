package se.samordna.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Dialogruta;

/** En handling med en text: ett skäl, en kommentar. */
final class Textdialog {

  private final Dialogruta ruta;
  private final TextArea text;

  /**
   * @param falt fältets namn i API:t
   */
  Textdialog(String rubrik, String falt, String etikett, String varde) {
    ruta = new Dialogruta(rubrik);
    text = new TextArea(etikett);
    text.setValue(varde);
    ruta.formular().falt(falt, text);
  }

  Textdialog inled(Component innehall) {
    ruta.formular().addComponentAtIndex(1, innehall);
    return this;
  }

  <T> void oppna(String verb, Function<String, Svar<T>> akt, Consumer<T> vidare) {
    ruta.oppna(verb, () -> ruta.visa(akt.apply(text.getValue()), vidare));
  }
}
