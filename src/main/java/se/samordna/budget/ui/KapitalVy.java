package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samordna.budget.Forslagsbelopp.Vantande;
import se.samordna.budget.KapitalService;
import se.samordna.budget.KapitalService.Tankt;
import se.samordna.budget.Kapitalar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Vy;

/** Eget kapital år för år, och vad det blir om ärenden i kön beviljas. Inget här sparas. */
@Route(BudgetNavigation.KAPITAL)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class KapitalVy extends Vy implements BeforeEnterObserver {

  private final transient KapitalService kapital;
  private final transient Klocka klocka;
  private final Kapitaldiagram diagram = new Kapitaldiagram("kapital.diagram");
  private final Kapitaldiagram insatserna = new Kapitaldiagram("kapital.diagram.insatser");
  private final Div siffror = new Div();
  private final Div varningar = new Div();
  private transient List<Kapitalar> nu = List.of();
  private transient List<Tankerad> ko = List.of();
  private int fran;

  KapitalVy(KapitalService kapital, Klocka klocka) {
    this.kapital = kapital;
    this.klocka = klocka;
    titel(text("kapital.titel"));
    varningar.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Anchor budget = new Anchor(BudgetNavigation.BUDGET, text("kapital.till_budget"));
    Div lankar = new Div(budget);
    lankar.addClassName("lankar");
    add(new Sidhuvud(text("kapital.titel"), lankar).ingress(text("kapital.ingress")));
    fran = klocka.idag().getYear();
    nu = kapital.lage(fran);
    if (nu.isEmpty()) {
      // Ett förbund vars budget ligger bakåt i tiden ser den som finns.
      fran = 0;
      nu = kapital.lage(fran);
    }
    if (nu.isEmpty()) {
      add(Avsnitt.tomt(text("kapital.ingen_budget")));
      return;
    }
    add(
        new Avsnitt(text("kapital.ar_for_ar"), varningar, diagram, siffror),
        new Avsnitt(text("kapital.insatserna"), insatserna, prognoshjalp()),
        new Avsnitt(text("kapital.ko"), ko()));
    visa(nu);
  }

  private Paragraph prognoshjalp() {
    boolean finns = nu.stream().anyMatch(k -> k.prognos().isPresent());
    Paragraph hjalp =
        new Paragraph(
            new Span(text(finns ? "kapital.prognos.hjalp" : "kapital.prognos.saknas")),
            new Span(" "),
            new Anchor(BudgetNavigation.utfall(nu.getFirst().ar()), text("utfall.lank")));
    hjalp.addClassName("hjalp");
    return hjalp;
  }

  private Div ko() {
    List<Vantande> vantande = kapital.vantande();
    Div yta = new Div();
    if (vantande.isEmpty()) {
      yta.add(Avsnitt.tomt(text("kapital.ingen_ko")));
      ko = List.of();
      return yta;
    }
    List<Integer> ar = nu.stream().map(Kapitalar::ar).toList();
    ko = vantande.stream().map(v -> new Tankerad(v, ar, this::raknaOm)).toList();
    yta.add(new Paragraph(text("kapital.ko.hjalp")));
    ko.forEach(yta::add);
    return yta;
  }

  private void raknaOm() {
    List<Tankt> tankta = ko.stream().flatMap(r -> r.tankt().stream()).toList();
    visa(tankta.isEmpty() ? nu : finns(kapital.tank(fran, tankta)));
  }

  private void visa(List<Kapitalar> tankt) {
    diagram.visaKapital(nu, tankt);
    insatserna.visaInsatser(tankt);
    siffror.removeAll();
    siffror.add(Kapitaltabell.av(nu, tankt));
    varningar.removeAll();
    UnorderedList lista = new UnorderedList();
    tankt.forEach(k -> k.varningar().forEach(v -> lista.add(new ListItem(varning(k, v)))));
    if (lista.getChildren().findAny().isPresent()) {
      lista.addClassName("varsel");
      varningar.add(lista);
    }
  }

  private static String varning(Kapitalar k, Kapitalar.Varning v) {
    return switch (v.kod()) {
      case "fa_insatser" ->
          text("kapital.varning.fa_insatser", Integer.toString(k.ar()), k.insatser(), v.grans());
      case "underbalanserad" -> text("kapital.varning.underbalanserad", Integer.toString(k.ar()));
      default ->
          text(
              "kapital.varning." + v.kod(),
              Integer.toString(k.ar()),
              Siffror.belopp(k.blad().ub()),
              Siffror.belopp(new Belopp(v.grans())));
    };
  }
}
