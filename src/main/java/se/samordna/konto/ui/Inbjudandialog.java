package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Rader;
import se.samordna.konto.Inbjudan;
import se.samordna.konto.Kontobild;

/** Bjud in någon: namn, adress, och det hon ska göra. */
final class Inbjudandialog {

  private final Kontotjanster tjanster;
  private final Consumer<String> gjort;
  private final TextField namn = new TextField(text("konton.namn"));
  private final EmailField epost = new EmailField(text("konton.epost"));
  private final TextField anvandare = new TextField(text("konton.anvandare"));
  private final Rader<Inbjudan.Ny> uppdrag;

  Inbjudandialog(Kontotjanster tjanster, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.gjort = gjort;
    this.uppdrag = new Rader<>(text("konton.en_roll"), v -> new Uppdragsrad(tjanster), () -> {});
  }

  void oppna() {
    Dialogruta ruta = new Dialogruta(text("konton.bjud_in"));
    ruta.formular().add(new Paragraph(text("konton.bjud_in.hjalp")));
    epost.setHelperText(text("konton.epost.hjalp"));
    anvandare.setHelperText(text("konton.anvandare.hjalp"));
    namn.setValueChangeMode(ValueChangeMode.ON_BLUR);
    namn.addValueChangeListener(e -> foresla(e.getOldValue(), e.getValue()));
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("epost", epost);
    ruta.formular().falt("anvandare", anvandare);
    ruta.formular().falt("uppdrag", uppdrag);
    ruta.formular().add(new Paragraph(text("konton.platser.hjalp")));
    uppdrag.laggTill(Optional.empty());
    ruta.oppna(
        text("konton.bjud_in.verb"),
        () -> ruta.visa(tjanster.konton().bjudIn(inbjudan()), this::klar));
  }

  /** Användarnamnet följer namnet tills någon skrivit ett eget. */
  private void foresla(String fore, String nu) {
    if (anvandare.isEmpty() || anvandare.getValue().equals(Namnforslag.av(fore))) {
      anvandare.setValue(Namnforslag.av(nu));
    }
  }

  private Inbjudan inbjudan() {
    return new Inbjudan(anvandare.getValue(), namn.getValue(), epost.getValue(), uppdrag.varden());
  }

  /** Adressen kan redan ha ett konto, under ett annat namn än det som skrevs. */
  private void klar(Kontobild bild) {
    gjort.accept(
        bild.anvandare().equals(anvandare.getValue().strip())
            ? text("konton.inbjuden", bild.namn(), bild.epost())
            : text("konton.lankad", bild.namn(), bild.anvandare()));
  }
}
