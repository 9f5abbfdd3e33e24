package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samordna.budget.arbetsblad.Arbetsblad.Huvud;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Versionstjanster;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;

/** De öppna arbetsbladen, och vägen till ett nytt. */
@Route(BudgetNavigation.ARBETSBLADEN)
@RolesAllowed({"ekonom", "forbundschef"})
class ArbetsbladenVy extends Vy {

  ArbetsbladenVy(Versionstjanster tjanster, ArbetsbladService blad, Klocka klocka) {
    titel(text("arbetsbladen.titel"));
    add(
        new Sidhuvud(text("arbetsbladen.titel")).ingress(text("arbetsbladen.ingress")),
        oppna(blad.oppna(), tjanster),
        new Avsnitt(
            text("arbetsbladen.nytt"),
            new Nyttbladsformular(
                blad,
                klocka.idag().getYear() + 1,
                id -> getUI().ifPresent(ui -> ui.navigate(BudgetNavigation.arbetsblad(id))))));
  }

  private static Avsnitt oppna(List<Huvud> alla, Versionstjanster tjanster) {
    if (alla.isEmpty()) {
      return new Avsnitt(text("arbetsbladen.oppna"), Avsnitt.tomt(text("arbetsbladen.inga")));
    }
    Tabell tabell =
        new Tabell(text("arbetsbladen.beskrivning"))
            .kolumn(text("arbetsblad.namn"))
            .kolumn(text("arbetsbladen.ar"))
            .kolumn(text("arbetsblad.logg.av"))
            .kolumn(text("arbetsbladen.skapat"));
    alla.forEach(
        h ->
            tabell.rad(
                new Anchor(BudgetNavigation.arbetsblad(h.id()), h.namn()),
                new Span(String.join(", ", h.ar().stream().map(a -> Integer.toString(a)).toList())),
                new Span(tjanster.namn(h.skapadAv())),
                new Span(Tider.tid(h.skapad()))));
    return new Avsnitt(text("arbetsbladen.oppna"), tabell);
  }
}
