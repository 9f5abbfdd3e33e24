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
import java.util.stream.Stream;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Budgetblad.Rad;
import se.samordna.budget.Budgetblad.Sektion;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Pengar;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.Siffra;
import se.samordna.plan.Avdelningstext;
import se.samordna.plan.Slag;

/** Budget och plan, åren bredvid varandra; varje siffra leder till sina verifikationer. */
public final class Budgettabell {

  private final List<Budgetblad> blad;
  private final boolean bokfort;
  private final int decimaler;
  private final Tabell tabell;

  private Budgettabell(List<Budgetblad> blad, boolean bokfort) {
    this.blad = blad;
    this.bokfort = bokfort;
    this.tabell = new Tabell(text("budget.enhet", blad.getFirst().enhet())).kolumn(text("rad"));
    blad.forEach(b -> tabell.tal(Integer.toString(b.ar())));
    this.decimaler =
        blad.stream().mapToInt(b -> Pengar.decimaler(b.enhet(), alla(b))).max().orElse(0);
  }

  /** Varje belopp på bladet: kolumnerna ska ha lika många decimaler. */
  private static Stream<Belopp> alla(Budgetblad b) {
    return Stream.concat(
        b.sektioner().stream().flatMap(s -> s.rader().stream()).map(Rad::budget),
        Stream.of(b.ib(), b.buffert(), b.ub(), b.kvarAttDisponera()));
  }

  /** Raderna och summorna, ett år per kolumn; varje siffra leder till sina verifikationer. */
  static Tabell plan(List<Budgetblad> blad) {
    return new Budgettabell(blad, true).plan();
  }

  /** Detsamma för en version som inte är bokförd: siffrorna har inga verifikationer. */
  static Tabell obokford(List<Budgetblad> blad) {
    return new Budgettabell(blad, false).plan();
  }

  private Tabell plan() {
    blad.stream()
        .flatMap(b -> b.sektioner().stream())
        .map(Sektion::slag)
        .distinct()
        .filter(s -> s.equals(Slag.INTAKT) || s.arKostnad())
        .forEach(this::sektion);
    tabell.grupp(text("budget.resultatet"));
    summa("budget.intakter", Figur.INTAKTER, Budgetblad::intakter);
    summa("budget.kostnader", Figur.KOSTNADER, Budgetblad::kostnader);
    summa("budget.resultat", Figur.RESULTAT, Budgetblad::resultat);
    rad(ib(blad.getFirst()), Siffra.av(Figur.IB), Budgetblad::ib);
    summa("budget.ub", Figur.UB, Budgetblad::ub);
    buffert();
    summa("budget.kvar_rad", Figur.KVAR, Budgetblad::kvarAttDisponera).addClassName("framhavd");
    return tabell;
  }

  /** IB, med vad det är när någon har sagt det: utfall eller prognos, och per vilken dag. */
  static String ib(Budgetblad blad) {
    return blad.ibuppgift()
        .map(i -> text("budget.ib_uppgift", Versionsfakta.ib(i)))
        .orElseGet(() -> text("budget.ib"));
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
        b -> new Span(Pengar.tal(b.enhet(), b.buffert(), decimaler)));
  }

  private NativeTableRow rad(String namn, Siffra siffra, Function<Budgetblad, Belopp> varde) {
    return rad(new Span(namn), b -> siffran(b, siffra, varde.apply(b), namn));
  }

  private Component siffran(Budgetblad b, Siffra siffra, Belopp belopp, String namn) {
    String tal = Pengar.tal(b.enhet(), belopp, decimaler);
    return bokfort
        ? Siffrolank.bok(b.ar(), siffra, belopp, tal, namn + " " + b.ar())
        : new Span(tal);
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
  public static String namn(Slag slag) {
    return List.of(Slag.INTAKT, Slag.INSATS, Slag.KOSTNAD, Slag.PERSONAL, Slag.EGET_KAPITAL)
            .contains(slag)
        ? text("budgetslag." + slag.kod())
        : Avdelningstext.av(slag);
  }
}
