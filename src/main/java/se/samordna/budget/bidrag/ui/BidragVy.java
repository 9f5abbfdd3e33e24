package se.samordna.budget.bidrag.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import se.samordna.budget.bidrag.BidragService;
import se.samordna.budget.bidrag.BidragService.Bidragsar;
import se.samordna.budget.bidrag.Bidragsfordelning;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Budgetar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Medlemmarnas bidrag ett år: hur de delas, och om de följer lagens andelar (R3). */
@Route(BudgetNavigation.BIDRAG)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class BidragVy extends Vy implements HasUrlParameter<Integer> {

  private static final int TIDIGAST = 2000;
  private static final int SENAST = 2100;

  private final transient BidragService bidrag;
  private final transient Budgetar forval;
  private final Div utfall = new Div();

  BidragVy(BidragService bidrag, Budgetar forval) {
    this.bidrag = bidrag;
    this.forval = forval;
    utfall.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter Integer onskat) {
    int ar =
        Optional.ofNullable(onskat)
            .filter(a -> a >= TIDIGAST && a <= SENAST)
            .orElseGet(forval::forval);
    visa(bidrag.ar(ar));
  }

  private void visa(Bidragsar ar) {
    int nr = ar.fordelning().plan().ar();
    titel(text("bidrag.titel", Integer.toString(nr)));
    removeAll();
    add(
        new Sidhuvud(text("bidrag.titel", Integer.toString(nr))).ingress(text("bidrag.ingress")),
        arval(nr));
    if (Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF)) {
      add(new Avsnitt(text("bidrag.delning"), formular(ar)));
    }
    add(new Avsnitt(text("bidrag.utfall"), utfall));
    visaUtfall(ar.fordelning(), ar.budgeterat());
  }

  private Bidragsformular formular(Bidragsar ar) {
    return new Bidragsformular(
        ar,
        plan -> {
          if (bidrag.prova(plan) instanceof Svar.Ja<Bidragsfordelning>(Bidragsfordelning f)) {
            visaUtfall(f, ar.budgeterat());
          }
        },
        plan -> bidrag.spara(plan, ar.version()),
        sparat -> {
          visa(sparat);
          Besked.visa(text("bidrag.sparat"));
        });
  }

  private static Component arval(int ar) {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("budget.ar"));
    nav.add(
        new Anchor(BudgetNavigation.bidrag(ar - 1), Integer.toString(ar - 1)),
        new Anchor(BudgetNavigation.bidrag(ar + 1), Integer.toString(ar + 1)),
        new Anchor(BudgetNavigation.ar(ar), text("kapital.till_budget")));
    return nav;
  }

  private void visaUtfall(Bidragsfordelning f, Optional<Belopp> budgeterat) {
    utfall.removeAll();
    budgeterat
        .filter(b -> !b.equals(f.summa()))
        .ifPresent(
            b -> {
              Paragraph skillnad =
                  new Paragraph(
                      text("bidrag.skiljer", Siffror.belopp(f.summa()), Siffror.belopp(b)));
              skillnad.addClassName("varsel");
              utfall.add(skillnad);
            });
    utfall.add(medlemmar(f), andelar(f));
  }

  private static Tabell medlemmar(Bidragsfordelning f) {
    Tabell tabell =
        new Tabell(text("bidrag.medlemmar"))
            .kolumn(text("bidrag.medlem"))
            .tal(text("bidrag.invanare"))
            .tal(text("belopp"));
    f.bidrag()
        .forEach(
            b ->
                tabell.rad(
                    b.medlem().namn(),
                    b.invanare().map(Siffror::antal).orElse("–"),
                    Siffror.belopp(b.belopp())));
    tabell.rad(text("bidrag.summa"), "", Siffror.belopp(f.summa())).addClassName("summa");
    return tabell;
  }

  private static Tabell andelar(Bidragsfordelning f) {
    Tabell tabell =
        new Tabell(text("bidrag.andelar"))
            .kolumn(text("bidrag.finansiar"))
            .tal(text("bidrag.andel"))
            .tal(text("bidrag.enligt_andel"))
            .tal(text("belopp"))
            .kolumn(text("bidrag.stammer"));
    f.delar()
        .forEach(
            d ->
                tabell.rad(
                    new Span(text("finansiar." + d.finansiar().name().toLowerCase(Locale.ROOT))),
                    new Span(text("bidrag.procent", d.procent())),
                    new Span(Siffror.belopp(d.enligtAndel())),
                    new Span(Siffror.belopp(d.belopp())),
                    d.avviker()
                        ? new Statusmarke(Ton.OBS, text("bidrag.avviker"))
                        : new Statusmarke(Ton.KLAR, text("bidrag.foljer"))));
    return tabell;
  }
}
