package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Budgetblad.Rad;
import se.samordna.budget.Budgetblad.Sektion;
import se.samordna.budget.Figur;
import se.samordna.budget.Siffra;
import se.samordna.budget.Slag;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Budget och plan, åren bredvid varandra; varje siffra leder till sina verifikationer. */
final class Budgettabell {

  private final List<Budgetblad> blad;
  private final Tabell tabell;

  private Budgettabell(List<Budgetblad> blad) {
    this.blad = blad;
    this.tabell = new Tabell(text("budget.enhet", blad.getFirst().enhet())).kolumn(text("rad"));
    blad.forEach(b -> tabell.tal(Integer.toString(b.ar())));
  }

  /** Raderna och summorna, ett år per kolumn. */
  static Tabell plan(List<Budgetblad> blad) {
    Budgettabell t = new Budgettabell(blad);
    blad.stream()
        .flatMap(b -> b.sektioner().stream())
        .map(Sektion::slag)
        .distinct()
        .filter(s -> s.equals(Slag.INTAKT) || s.arKostnad())
        .forEach(t::sektion);
    t.tabell.grupp(text("budget.resultatet"));
    t.summa("budget.intakter", Figur.INTAKTER, Budgetblad::intakter);
    t.summa("budget.kostnader", Figur.KOSTNADER, Budgetblad::kostnader);
    t.summa("budget.resultat", Figur.RESULTAT, Budgetblad::resultat);
    t.summa("budget.ib", Figur.IB, Budgetblad::ib);
    t.summa("budget.ub", Figur.UB, Budgetblad::ub);
    t.buffert();
    t.summa("budget.kvar_rad", Figur.KVAR, Budgetblad::kvarAttDisponera).addClassName("framhavd");
    return t.tabell;
  }

  private void sektion(Slag slag) {
    tabell.grupp(namn(slag));
    Map<UUID, String> rader = new LinkedHashMap<>();
    blad.forEach(b -> rader(b, slag).forEach(r -> rader.putIfAbsent(r.radId(), r.namn())));
    Siffra budget = Siffra.av(Figur.BUDGET);
    rader.forEach(
        (id, namn) ->
            rad(namn, budget.paRad(id), b -> belopp(b, slag, id)).removeClassName("summa"));
    rad(
        text("budget.summa", namn(slag)),
        budget.i(slag),
        b -> rader(b, slag).stream().map(Rad::budget).reduce(Belopp.NOLL, Belopp::plus));
  }

  private NativeTableRow summa(String nyckel, Figur figur, Function<Budgetblad, Belopp> varde) {
    return rad(text(nyckel), Siffra.av(figur), varde);
  }

  /** Bufferten bokförs inte: den är en regel, och har inget att följa. */
  private void buffert() {
    rad(
        new Div(new Span(text("budget.buffert")), svag(text("budget.buffert.ar"))),
        b -> new Span(Siffror.utanEnhet(b.enhet(), b.buffert())));
  }

  private NativeTableRow rad(String namn, Siffra siffra, Function<Budgetblad, Belopp> varde) {
    return rad(
        new Span(namn),
        b ->
            Siffrolank.bok(
                b.ar(),
                siffra,
                varde.apply(b),
                Siffror.utanEnhet(b.enhet(), varde.apply(b)),
                namn + " " + b.ar()));
  }

  private NativeTableRow rad(Component namn, Function<Budgetblad, Component> varde) {
    List<Component> celler = new ArrayList<>();
    celler.add(namn);
    blad.forEach(b -> celler.add(varde.apply(b)));
    NativeTableRow rad = tabell.rad(celler.toArray(new Component[0]));
    rad.addClassName("summa");
    return rad;
  }

  private static Component svag(String text) {
    Div not = new Div(new Span(text));
    not.addClassNames("svag", "radnot");
    return not;
  }

  private static List<Rad> rader(Budgetblad b, Slag slag) {
    return b.sektioner().stream()
        .filter(s -> s.slag().equals(slag))
        .flatMap(s -> s.rader().stream())
        .toList();
  }

  private static Belopp belopp(Budgetblad b, Slag slag, UUID id) {
    return rader(b, slag).stream()
        .filter(r -> r.radId().equals(id))
        .map(Rad::budget)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Ett förbunds egna avdelningar heter som de heter. */
  static String namn(Slag slag) {
    return List.of(Slag.INTAKT, Slag.INSATS, Slag.KOSTNAD, Slag.PERSONAL).contains(slag)
        ? text("budgetslag." + slag.kod())
        : slag.kod();
  }
}
