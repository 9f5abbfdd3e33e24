package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.BudgetutskriftService;
import se.samordna.budget.Dokumentskillnad;
import se.samordna.budget.TackningService;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Vy;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.Siffra;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Budgetbladet: ett år och planåren, och vad som är kvar att disponera. */
@Route(BudgetNavigation.BUDGET)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class BudgetVy extends Vy implements HasUrlParameter<Integer> {

  private static final int TIDIGAST = 2000;

  private final transient BudgetService budget;
  private final transient BudgetutskriftService utskrift;
  private final transient Redigering redigering;
  private final transient TackningService tackning;
  private final transient Klocka klocka;
  private Budgetflikar.Flik flik = Budgetflikar.Flik.BLAD;

  BudgetVy(
      BudgetService budget,
      BudgetutskriftService utskrift,
      Redigering redigering,
      TackningService tackning,
      Klocka klocka) {
    this.budget = budget;
    this.utskrift = utskrift;
    this.redigering = redigering;
    this.tackning = tackning;
    this.klocka = klocka;
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter Integer onskat) {
    removeAll();
    int ar = Optional.ofNullable(onskat).orElseGet(this::forstaAr);
    titel(text("budget.titel", Integer.toString(ar)));
    List<Budgetblad> blad = Blad.fran(ar, a -> budget.blad(a, Optional.empty()));
    if (blad.isEmpty() || blad.getFirst().ar() != ar) {
      visaTomt(ar);
      return;
    }
    flik =
        Budgetflikar.Flik.av(
            event.getLocation().getQueryParameters().getSingleParameter("flik").orElse(""));
    add(huvud(blad.getFirst()), arval(ar), kvar(blad), new Budgetflikar(ar, flik));
    add(delen(ar, blad));
  }

  /** Bara den valda fliken räknas och visas. */
  private List<Component> delen(int ar, List<Budgetblad> blad) {
    Budgetblad forsta = blad.getFirst();
    String aret = Integer.toString(ar);
    return switch (flik) {
      case BLAD ->
          List.of(
              new Avsnitt(text("budget.blad"), Budgettabell.plan(blad)),
              new Avsnitt(text("budget.raderna", aret), Lagestabell.lage(forsta)));
      case UTFALL -> List.of(new Avsnitt(text("budget.utfall", aret), Lagestabell.utfall(forsta)));
      case AVVIKELSER -> avvikelser(blad);
      case FILER -> List.of(new Avsnitt(text("budget.filer"), new Nedladdningar(forsta, utskrift)));
    };
  }

  /** Tryckta summor som skiljer sig från sina rader, och IB mot planen före. */
  private List<Component> avvikelser(List<Budgetblad> blad) {
    List<Component> alla = new ArrayList<>();
    if (blad.stream().anyMatch(b -> !b.tryckta().isEmpty())) {
      alla.add(new Trycktatabell(tackning, blad));
    }
    Dokumenttabell.av(skillnader(blad), blad.getFirst().enhet())
        .ifPresent(t -> alla.add(new Avsnitt(text("budget.dokument"), t)));
    if (alla.isEmpty()) {
      alla.add(Avsnitt.tomt(text("budget.inga_avvikelser")));
    }
    return alla;
  }

  /** De som rör åren på bladet: planen före, och planen efter. */
  private List<Dokumentskillnad> skillnader(List<Budgetblad> blad) {
    return utskrift.dokumentskillnader().stream()
        .filter(d -> blad.stream().anyMatch(b -> b.ar() == d.ar() || b.ar() == d.ar() + 1))
        .toList();
  }

  /** Årets budget, annars den senaste som finns. */
  private int forstaAr() {
    int nu = klocka.idag().getYear();
    for (int ar = nu + 1; ar > TIDIGAST; ar--) {
      if (ar <= nu && finnsBudget(ar)) {
        return forstaIFoljd(ar, nu);
      }
    }
    return nu;
  }

  private int forstaIFoljd(int senaste, int nu) {
    int ar = senaste;
    while (senaste < nu && finnsBudget(ar - 1)) {
      ar--;
    }
    return ar;
  }

  private boolean finnsBudget(int ar) {
    return Blad.kanske(budget.blad(ar, Optional.empty())).isPresent();
  }

  private void visaTomt(int ar) {
    add(
        new Sidhuvud(text("budget.titel", Integer.toString(ar))).handling(inlasning()),
        arval(ar),
        Avsnitt.tomt(text("budget.tomt", Integer.toString(ar))));
  }

  private Component huvud(Budgetblad b) {
    Sidhuvud huvud = new Sidhuvud(text("budget.titel", Integer.toString(b.ar())));
    huvud.ingress(text("budget.ingress", text("budgetstatus." + b.status().kod()), b.enhet()));
    huvud.under(new Anchor(BudgetNavigation.version(b.versionId()), text("budget.till_versionen")));
    if (Versionshandlingar.farAndra()) {
      huvud.handling(redigering.knapp(b.versionId()));
    }
    return huvud.handling(inlasning());
  }

  private static Component kvarlank(Budgetblad b) {
    return Siffrolank.bok(
        b.ar(),
        Siffra.av(Figur.KVAR),
        b.kvarAttDisponera(),
        Siffror.i(b.enhet(), b.kvarAttDisponera()),
        text("budget.kvar", Integer.toString(b.ar())));
  }

  private static Component[] inlasning() {
    return Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF)
        ? new Component[] {Knapp.lank(BudgetNavigation.LAS_IN, text("budget.las_in"))}
        : new Component[0];
  }

  private Component arval(int ar) {
    Nav nav = new Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("budget.ar"));
    nav.add(
        new Anchor(
            BudgetNavigation.ar(ar - 1, flik), text("budget.forra", Integer.toString(ar - 1))),
        new Anchor(
            BudgetNavigation.ar(ar + 1, flik), text("budget.nasta", Integer.toString(ar + 1))),
        new Anchor(BudgetNavigation.huvudbok(ar), text("huvudbok.titel")),
        new Anchor(BudgetNavigation.VERSIONER, text("versioner.titel")),
        new Anchor(BudgetNavigation.KAPITAL, text("kapital.titel")),
        new Anchor(BudgetNavigation.bidrag(ar), text("bidrag.lank")),
        new Anchor(BudgetNavigation.utfall(ar), text("utfall.lank")));
    if (Versionshandlingar.farAndra()) {
      nav.add(new Anchor(BudgetNavigation.ARBETSBLADEN, text("arbetsbladen.titel")));
    }
    return nav;
  }

  private static Component kvar(List<Budgetblad> blad) {
    DescriptionList lista = new DescriptionList();
    lista.addClassName("nyckeltal");
    blad.forEach(
        b -> {
          Div par =
              new Div(
                  new DescriptionList.Term(text("budget.kvar", Integer.toString(b.ar()))),
                  new DescriptionList.Description(kvarlank(b)));
          lista.getElement().appendChild(par.getElement());
        });
    return lista;
  }
}
