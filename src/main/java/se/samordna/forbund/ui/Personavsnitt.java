package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Personuppgifter;
import se.samordna.forbund.platser.Platsbild;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tabell;

/** Personerna i registret, och hur man lägger till eller rättar en. */
final class Personavsnitt {

  private final Registertjanster tjanster;
  private final boolean farAndra;
  private final Consumer<String> gjort;

  Personavsnitt(Registertjanster tjanster, boolean farAndra, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.farAndra = farAndra;
    this.gjort = gjort;
  }

  Component av(Platsbild bild) {
    Tabell tabell =
        new Tabell(text("platser.personer.tabell"))
            .kolumn(text("platser.namn"))
            .kolumn(text("platser.person.titel"))
            .kolumn(text("platser.epost"))
            .kolumn(text("platser.platser"));
    if (farAndra) {
      tabell.kolumn(text("platser.anvandare"));
      tabell.kolumn(text("platser.handling"));
    }
    tjanster.allaPersoner().forEach(p -> rad(tabell, p, bild));
    Avsnitt avsnitt =
        new Avsnitt(text("platser.personer"), new Paragraph(text("platser.inloggning")));
    if (farAndra) {
      avsnitt.add(
          Knapp.rad(Knapp.stilla(text("platser.person.ny"), () -> dialog(Optional.empty()))));
    }
    avsnitt.add(tabell);
    return avsnitt;
  }

  private void rad(Tabell tabell, Personpost p, Platsbild bild) {
    long platser =
        bild.platser().stream().filter(pl -> pl.anvandare().equals(p.anvandare())).count();
    Span namn = new Span(p.namn());
    Span anvandare = new Span(p.anvandare());
    Span titel = new Span(p.titel().orElse("–"));
    Span epost = new Span(p.epost().orElse("–"));
    Span antal = new Span(Long.toString(platser));
    if (farAndra) {
      Button ratta = Knapp.stilla(text("platser.ratta"), () -> dialog(Optional.of(p)));
      ratta.setAriaLabel(text("platser.ratta.person", p.namn()));
      tabell.rad(namn, titel, epost, antal, anvandare, ratta);
    } else {
      tabell.rad(namn, titel, epost, antal);
    }
  }

  private void dialog(Optional<Personpost> fore) {
    Dialogruta ruta =
        new Dialogruta(
            fore.map(p -> text("platser.ratta.person", p.namn()))
                .orElseGet(() -> text("platser.person.ny")));
    TextField anvandare = new TextField(text("platser.anvandare"));
    anvandare.setHelperText(text("platser.anvandare.hjalp"));
    anvandare.setReadOnly(fore.isPresent());
    TextField namn = new TextField(text("platser.namn"));
    TextField titel = new TextField(text("platser.person.titel"));
    titel.setHelperText(text("platser.person.titel.hjalp"));
    TextField epost = new TextField(text("platser.epost"));
    fore.ifPresent(
        p -> {
          anvandare.setValue(p.anvandare());
          namn.setValue(p.namn());
          titel.setValue(p.titel().orElse(""));
          epost.setValue(p.epost().orElse(""));
        });
    ruta.formular().falt("anvandare", anvandare);
    ruta.formular().falt("namn", namn);
    ruta.formular().falt("titel", titel);
    ruta.formular().falt("epost", epost);
    ruta.oppna(
        text("platser.person.spara"),
        () ->
            ruta.visa(
                spara(
                    fore,
                    anvandare.getValue().strip(),
                    new Personuppgifter(
                        namn.getValue(), Optional.of(titel.getValue()), epost.getValue())),
                p -> gjort.accept(text("platser.person.sparad", p.namn()))));
  }

  private Svar<Personpost> spara(
      Optional<Personpost> fore, String anvandare, Personuppgifter uppgifter) {
    return fore.map(p -> tjanster.personer().ratta(p.anvandare(), p.version(), uppgifter))
        .orElseGet(() -> tjanster.personer().laggTill(anvandare, uppgifter));
  }
}
