package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import se.samordna.forbund.platser.Personpost;

/** Välj en person ur registret; man söker på namnet. */
final class Personval {

  private Personval() {}

  static ComboBox<Personpost> falt(List<Personpost> personer) {
    ComboBox<Personpost> falt = new ComboBox<>(text("platser.person"));
    falt.setItems(personer);
    falt.setItemLabelGenerator(p -> p.namn() + " (" + p.anvandare() + ")");
    falt.setHelperText(text("platser.person.hjalp"));
    return falt;
  }

  static String vald(ComboBox<Personpost> falt) {
    return falt.getOptionalValue().map(Personpost::anvandare).orElse("");
  }
}
