package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;

/** Medlemmarnas verksamheter i en tabell, med dem som söker för var och en. */
final class Verksamhetstabell {

  private final VerksamhetService verksamheter;
  private final PersonService personer;
  private final Register register;
  private final boolean farAndra;
  private final Consumer<String> gjort;

  Verksamhetstabell(
      VerksamhetService verksamheter,
      PersonService personer,
      Register register,
      boolean farAndra,
      Consumer<String> gjort) {
    this.verksamheter = verksamheter;
    this.personer = personer;
    this.register = register;
    this.farAndra = farAndra;
    this.gjort = gjort;
  }

  Component avsnitt() {
    Avsnitt avsnitt = new Avsnitt(text("verksamheter.titel"));
    if (farAndra) {
      avsnitt.add(
          Knapp.rad(Knapp.stilla(text("verksamheter.ny"), () -> dialog(personer.alla()).ny())));
    }
    List<Verksamhetspost> alla = verksamheter.alla();
    if (alla.isEmpty()) {
      avsnitt.add(Avsnitt.tomt(text("verksamheter.tomt")));
      return avsnitt;
    }
    Tabell tabell =
        new Tabell(text("verksamheter.tabell"))
            .kolumn(text("verksamheter.namn"))
            .kolumn(text("platser.medlem"))
            .kolumn(text("verksamheter.personer"));
    if (farAndra) {
      tabell.kolumn(text("platser.handling"));
    }
    alla.forEach(v -> rad(tabell, v));
    avsnitt.add(tabell);
    return avsnitt;
  }

  private void rad(Tabell tabell, Verksamhetspost v) {
    Div namn = new Div(new Span(v.namn()));
    v.till()
        .ifPresent(
            t -> namn.add(new Statusmarke(Ton.LUGN, text("verksamheter.slutar", Tider.dag(t)))));
    List<Component> celler =
        new ArrayList<>(
            List.of(
                namn,
                new Span(register.medlem(v.medlem()).map(Medlem::namn).orElse(v.medlem())),
                new Span(
                    v.personer().isEmpty()
                        ? "–"
                        : String.join("; ", v.personer().stream().map(register::namn).toList()))));
    if (farAndra) {
      celler.add(
          Knapp.rad(
              Knapp.radknapp(
                  "medlemmar.andra",
                  v.namn(),
                  () -> {
                    List<Personpost> alla = personer.alla();
                    dialog(alla).andra(v, alla);
                  }),
              Knapp.radknapp("medlemmar.ta_bort", v.namn(), () -> taBort(v))));
    }
    tabell.rad(celler.toArray(Component[]::new));
  }

  private void taBort(Verksamhetspost v) {
    Borttagning.fraga(
        text("medlemmar.ta_bort.titel", v.namn()),
        text("medlemmar.ta_bort.text"),
        () -> verksamheter.taBort(v.verksamhetId()),
        () -> gjort.accept(text("medlemmar.borttagen", v.namn())));
  }

  private Verksamhetsdialog dialog(List<Personpost> alla) {
    return new Verksamhetsdialog(verksamheter, register.medlemmar(), alla, gjort);
  }
}
