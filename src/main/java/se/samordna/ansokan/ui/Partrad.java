package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Partsroll;
import se.samordna.ansokan.Valt;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ui.Rader.Rad;

/** En medlem som deltar, med kontaktperson och roll. */
final class Partrad implements Rad<Part> {

  private final Select<Medlem> medlem = new Select<>();
  private final ComboBox<Person> kontakt = new ComboBox<>(text("ansokan.parter.kontakt"));
  private final RadioButtonGroup<Valt<Partsroll>> roll =
      new RadioButtonGroup<>(text("ansokan.parter.roll"));

  private final transient Optional<Part> fore;
  private final transient Function<String, List<Person>> kontakter;

  /**
   * @param kontakter de personer som kan vara kontakt för en medlem
   */
  Partrad(
      Optional<Part> varde,
      Register register,
      Function<String, List<Person>> kontakter,
      Runnable andrad) {
    this.fore = varde;
    this.kontakter = kontakter;
    medlem.setLabel(text("ansokan.parter.medlem"));
    medlem.setItems(register.medlemmar());
    medlem.setItemLabelGenerator(Medlem::namn);
    kontakt.setItemLabelGenerator(Person::namn);
    roll.setItems(Valt.alla(Partsroll.class));
    roll.setItemLabelGenerator(r -> text("partsroll." + r.kod()));
    roll.setValue(
        varde
            .map(Part::roll)
            .filter(r -> !r.arTomt())
            .orElseGet(() -> Valt.av(Partsroll.DELTAGARE)));
    varde.flatMap(p -> register.medlem(p.medlem())).ifPresent(medlem::setValue);
    visaKontakter(varde.flatMap(p -> register.person(p.kontakt())));
    // Först byts medlemmens personer ut, sedan sparas raden.
    medlem.addValueChangeListener(e -> visaKontakter(Optional.empty()));
    medlem.addValueChangeListener(e -> andrad.run());
    kontakt.addValueChangeListener(e -> andrad.run());
    roll.addValueChangeListener(e -> andrad.run());
  }

  /** Bara den valda medlemmens personer; den som redan står där står kvar tills medlemmen byts. */
  private void visaKontakter(Optional<Person> vald) {
    List<Person> hos = medlem.getOptionalValue().map(Medlem::kod).map(kontakter).orElse(List.of());
    kontakt.setItems(Stream.concat(hos.stream(), vald.stream()).distinct().toList());
    vald.or(() -> hos.size() == 1 ? Optional.of(hos.getFirst()) : Optional.empty())
        .ifPresent(kontakt::setValue);
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("medlem", medlem, "kontakt", kontakt, "roll", roll);
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
        medlem.getOptionalValue().map(Medlem::kod).orElseGet(() -> okant(Part::medlem)),
        kontakt.getOptionalValue().map(Person::anvandare).orElseGet(() -> okant(Part::kontakt)),
        roll.getOptionalValue().orElseGet(() -> Valt.inget(Partsroll.class)));
  }

  /** Det som skrivits genom API:t och som registret inte känner står kvar tills någon väljer. */
  private String okant(Function<Part, String> del) {
    return medlem.isEmpty() ? fore.map(del).orElse("") : "";
  }
}
