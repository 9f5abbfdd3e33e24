package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.forbund.medlemmar.Verksamhetsuppgifter;
import se.samordna.forbund.platser.Personpost;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;

/**
 * Lägg till en verksamhet hos en medlem, eller ändra den: namn, vilka som söker, och sista dagen.
 */
final class Verksamhetsdialog {

  private final VerksamhetService verksamheter;
  private final List<Medlem> medlemmar;
  private final Consumer<String> gjort;

  private final TextField namn = new TextField(text("verksamheter.namn"));
  private final Select<Medlem> medlem = new Select<>();
  private final MultiSelectComboBox<Personpost> personer =
      new MultiSelectComboBox<>(text("verksamheter.personer"));
  private final Datumfalt till = new Datumfalt(text("verksamheter.till"));

  Verksamhetsdialog(
      VerksamhetService verksamheter,
      List<Medlem> medlemmar,
      List<Personpost> alla,
      Consumer<String> gjort) {
    this.verksamheter = verksamheter;
    this.medlemmar = medlemmar;
    this.gjort = gjort;
    medlem.setLabel(text("platser.medlem"));
    medlem.setItems(medlemmar);
    medlem.setItemLabelGenerator(Medlem::namn);
    personer.setItems(alla);
    personer.setItemLabelGenerator(p -> p.namn() + " (" + p.anvandare() + ")");
    personer.setHelperText(text("verksamheter.personer.hjalp"));
    namn.setHelperText(text("verksamheter.namn.hjalp"));
  }

  void ny() {
    Dialogruta ruta = new Dialogruta(text("verksamheter.ny"));
    ruta.formular().falt("medlem", medlem);
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("personer", personer);
    ruta.oppna(
        text("medlemmar.lagg_till"),
        () ->
            ruta.visa(
                verksamheter.laggTill(uppgifter()),
                v -> gjort.accept(text("verksamheter.tillagd", v.namn()))));
  }

  void andra(Verksamhetspost v, List<Personpost> alla) {
    Dialogruta ruta = new Dialogruta(text("medlemmar.andra.titel", v.namn()));
    medlemmar.stream()
        .filter(m -> m.kod().equals(v.medlem()))
        .findFirst()
        .ifPresent(medlem::setValue);
    namn.setValue(v.namn());
    personer.setValue(
        alla.stream()
            .filter(p -> v.personer().contains(p.anvandare()))
            .collect(Collectors.toSet()));
    v.till().ifPresent(till::setValue);
    till.setHelperText(text("verksamheter.till.hjalp"));
    ruta.formular().falt("medlem", medlem);
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("personer", personer);
    ruta.formular().falt("till", till);
    ruta.oppna(
        text("medlemmar.spara"),
        () ->
            ruta.visa(
                verksamheter.andra(v.verksamhetId(), Optional.of(v.version()), uppgifter()),
                efter -> gjort.accept(text("medlemmar.andrad", efter.namn()))));
  }

  private Verksamhetsuppgifter uppgifter() {
    return new Verksamhetsuppgifter(
        namn.getValue(),
        medlem.getOptionalValue().map(Medlem::kod).orElse(""),
        personer.getValue().stream().map(Personpost::anvandare).sorted().toList(),
        till.dag());
  }
}
