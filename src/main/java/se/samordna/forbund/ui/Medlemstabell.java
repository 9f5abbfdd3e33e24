package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.medlemmar.MedlemService;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;

/** Medlemmarna i en tabell: part, vem som betalar, och tiden för medlemskapet (R25). */
final class Medlemstabell {

  private final MedlemService medlemmar;
  private final boolean farAndra;
  private final LocalDate idag;
  private final Consumer<String> gjort;

  Medlemstabell(MedlemService medlemmar, boolean farAndra, LocalDate idag, Consumer<String> gjort) {
    this.medlemmar = medlemmar;
    this.farAndra = farAndra;
    this.idag = idag;
    this.gjort = gjort;
  }

  Component av(List<Medlem> alla) {
    if (alla.isEmpty()) {
      return Avsnitt.tomt(text("medlemmar.tomt"));
    }
    Tabell tabell =
        new Tabell(text("medlemmar.tabell"))
            .kolumn(text("medlemmar.namn"))
            .kolumn(text("medlemmar.part"))
            .kolumn(text("medlemmar.finansiar"))
            .kolumn(text("medlemmar.medlem"))
            .kolumn(text("medlemmar.anslag"));
    if (farAndra) {
      tabell.kolumn(text("platser.handling"));
    }
    alla.forEach(m -> rad(tabell, m));
    return tabell;
  }

  private void rad(Tabell tabell, Medlem m) {
    List<Component> celler =
        new ArrayList<>(
            List.of(
                new Span(m.namn()),
                new Span(text("part." + m.part().kod())),
                new Span(text("finansiar." + m.finansiar().name().toLowerCase(Locale.ROOT))),
                tid(m),
                new Span(text(m.anslagsplats() ? "ja" : "nej"))));
    if (farAndra) {
      celler.add(
          Knapp.rad(
              Knapp.radknapp(
                  "medlemmar.andra", m.namn(), () -> new Medlemsdialog(medlemmar, gjort).andra(m)),
              Knapp.radknapp("medlemmar.ta_bort", m.namn(), () -> taBort(m))));
    }
    tabell.rad(celler.toArray(Component[]::new));
  }

  private Component tid(Medlem m) {
    Div tid = new Div(new Span(text("platser.tid.fran", Tider.dag(m.fran()))));
    m.till()
        .ifPresent(
            t ->
                tid.add(
                    t.isBefore(idag)
                        ? new Statusmarke(Ton.LUGN, text("medlemmar.lamnade", Tider.dag(t)))
                        : new Statusmarke(Ton.OBS, text("medlemmar.uttrader", Tider.dag(t)))));
    if (m.fran().isAfter(idag)) {
      tid.add(new Statusmarke(Ton.PAGAR, text("medlemmar.kommande")));
    }
    return tid;
  }

  private void taBort(Medlem m) {
    Borttagning.fraga(
        text("medlemmar.ta_bort.titel", m.namn()),
        text("medlemmar.ta_bort.text"),
        () -> medlemmar.taBort(m.kod()),
        () -> gjort.accept(text("medlemmar.borttagen", m.namn())));
  }
}
