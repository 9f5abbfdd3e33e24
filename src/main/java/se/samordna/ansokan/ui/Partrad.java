package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Rader.Rad;

/** En medlem som deltar, med kontaktperson och roll. */
final class Partrad implements Rad<Part> {

  private final Select<Medlem> medlem = new Select<>();
  private final ComboBox<Person> kontakt = new ComboBox<>(text("ansokan.parter.kontakt"));
  private final RadioButtonGroup<String> roll = new RadioButtonGroup<>(text("ansokan.parter.roll"));

  Partrad(Optional<Part> varde, Register register, Runnable andrad) {
    medlem.setLabel(text("ansokan.parter.medlem"));
    medlem.setItems(register.medlemmar());
    medlem.setItemLabelGenerator(Medlem::namn);
    kontakt.setItems(register.personer());
    kontakt.setItemLabelGenerator(Person::namn);
    roll.setItems("huvudman", "deltagare");
    roll.setItemLabelGenerator(r -> text("partsroll." + r));
    roll.setValue(varde.map(Part::roll).filter(r -> !r.isEmpty()).orElse("deltagare"));
    varde.flatMap(p -> register.medlem(p.medlem())).ifPresent(medlem::setValue);
    varde.flatMap(p -> register.person(p.kontakt())).ifPresent(kontakt::setValue);
    medlem.addValueChangeListener(e -> andrad.run());
    kontakt.addValueChangeListener(e -> andrad.run());
    roll.addValueChangeListener(e -> andrad.run());
  }

  @Override
  public Component yta() {
    Div rad = new Div(medlem, kontakt);
    rad.addClassName("rad");
    Div yta = new Div(rad, roll);
    yta.addClassName("radfalt");
    return yta;
  }

  @Override
  public Part varde() {
    return new Part(
        medlem.getOptionalValue().map(Medlem::kod).orElse(""),
        kontakt.getOptionalValue().map(Person::anvandare).orElse(""),
        roll.getOptionalValue().orElse(""));
  }
}
