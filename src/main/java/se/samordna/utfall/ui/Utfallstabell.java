package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Budgettabell;
import se.samordna.budget.ui.Siffrolank;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.utfall.Utfallsbild;
import se.samordna.utfall.Utfallsbild.Okopplat;
import se.samordna.utfall.Utfallsbild.Rad;
import se.samordna.utfall.Utfallsbild.Summa;

/** Tabellerna på Utfall och prognos. */
final class Utfallstabell {

  private final Utfallsbild bild;
  private final Optional<Consumer<Rad>> andra;
  private final Tabell tabell;

  private Utfallstabell(Utfallsbild bild, Optional<Consumer<Rad>> andra) {
    this.bild = bild;
    this.andra = andra;
    this.tabell =
        new Tabell(text("budget.enhet", bild.enhet()))
            .kolumn(text("rad"))
            .tal(text("budget.budget"))
            .tal(text("utfall.utfall"))
            .tal(text("utfall.prognos"))
            .tal(text("utfall.avvikelse"));
    andra.ifPresent(a -> tabell.kolumn(text("utfall.handling")));
  }

  static Tabell rader(Utfallsbild bild) {
    return new Utfallstabell(bild, Optional.empty()).alla();
  }

  static Tabell rader(Utfallsbild bild, Consumer<Rad> andra) {
    return new Utfallstabell(bild, Optional.of(andra)).alla();
  }

  private Tabell alla() {
    for (Utfallsbild.Sektion s : bild.sektioner()) {
      tabell.grupp(Budgettabell.namn(s.slag()));
      s.rader().forEach(this::rad);
      summa(text("budget.summa", Budgettabell.namn(s.slag())), s.summa());
    }
    tabell.grupp(text("budget.resultatet"));
    summa(text("budget.intakter"), bild.intakter());
    summa(text("budget.kostnader"), bild.kostnader());
    summa(text("budget.resultat"), bild.radernasResultat());
    return tabell;
  }

  private void rad(Rad r) {
    List<Component> celler = new ArrayList<>();
    celler.add(namn(r));
    celler.add(tal(r.budget()));
    celler.add(
        Siffrolank.till(
            BudgetNavigation.bokposter(bild.ar(), r.radId()),
            r.utfall(),
            Siffror.utanEnhet(bild.enhet(), r.utfall()),
            r.namn() + ", " + text("utfall.utfall")));
    celler.add(r.prognos().map(p -> tal(p.belopp())).orElseGet(() -> new Span("–")));
    celler.add(r.avvikelse().map(this::andring).orElseGet(() -> new Span("–")));
    andra.ifPresent(a -> celler.add(Knapp.radknapp("utfall.andra", r.namn(), () -> a.accept(r))));
    tabell.rad(celler.toArray(new Component[0]));
  }

  private static Component namn(Rad r) {
    Div cell = new Div(new Span(r.namn()));
    if (!r.iBudgeten()) {
      cell.add(svag(text("utfall.utan_budget")));
    }
    r.prognos().ifPresent(p -> cell.add(svag((p.dag() + " " + p.kommentar()).strip())));
    return cell;
  }

  private static Component svag(String text) {
    Div rad = new Div(new Span(text));
    rad.addClassNames("svag", "radnot");
    return rad;
  }

  private void summa(String namn, Summa s) {
    List<Component> celler =
        new ArrayList<>(
            List.of(
                new Span(namn),
                tal(s.budget()),
                tal(s.utfall()),
                tal(s.prognos()),
                andring(s.avvikelse())));
    andra.ifPresent(a -> celler.add(new Span("")));
    NativeTableRow rad = tabell.rad(celler.toArray(new Component[0]));
    rad.addClassName("summa");
    // En summa har inget att ändra: på telefonen ska ordet inte stå där.
    andra.ifPresent(
        a -> rad.getComponentAt(celler.size() - 1).getElement().removeAttribute("data-rubrik"));
  }

  private Span tal(Belopp belopp) {
    return new Span(Siffror.utanEnhet(bild.enhet(), belopp));
  }

  private Span andring(Belopp belopp) {
    return new Span(Siffror.andring(bild.enhet(), belopp));
  }

  /** Hur budgetens rader går ihop med byråns bok. */
  static Component avstamning(Utfallsbild bild) {
    Fakta fakta =
        new Fakta()
            .med(text("utfall.radernas_resultat"), Siffror.belopp(bild.radernasResultat().utfall()))
            .med(text("utfall.utanfor"), Siffror.belopp(bild.utanforBudgeten()))
            .med(text("utfall.kvar"), Siffror.belopp(bild.attStammaAv()))
            .med(
                text("utfall.bokfort"),
                Siffrolank.till(
                    BudgetNavigation.bokposter(bild.ar()),
                    bild.resultat(),
                    Siffror.belopp(bild.resultat()),
                    text("utfall.bokfort")));
    return fakta;
  }

  static Tabell okopplat(Utfallsbild bild) {
    Tabell tabell = okopplatHuvud();
    bild.okopplat().forEach(o -> tabell.rad(celler(o).toArray(new Component[0])));
    return tabell;
  }

  static Tabell okopplat(Utfallsbild bild, Consumer<Okopplat> koppla) {
    Tabell tabell = okopplatHuvud().kolumn(text("utfall.handling"));
    bild.okopplat()
        .forEach(
            o -> {
              List<Component> celler = celler(o);
              celler.add(Knapp.radknapp("utfall.koppla", beteckning(o), () -> koppla.accept(o)));
              tabell.rad(celler.toArray(new Component[0]));
            });
    return tabell;
  }

  private static Tabell okopplatHuvud() {
    return new Tabell(text("utfall.okopplat"))
        .kolumn(text("utfall.konto"))
        .kolumn(text("utfall.objekt"))
        .tal(text("utfall.bokfort_belopp"))
        .kolumn(text("utfall.forslag"));
  }

  private static List<Component> celler(Okopplat o) {
    return new ArrayList<>(
        List.of(
            new Span(beteckning(o)),
            new Span(o.objektnamn().isEmpty() ? "–" : o.objektnamn()),
            new Span(Siffror.belopp(o.belopp())),
            new Span(o.forslag().map(Utfallsbild.Forslag::namn).orElse("–"))));
  }

  static String beteckning(Okopplat o) {
    return (o.konto() + " " + o.kontonamn()).strip();
  }

  /** Den sista månaden som någon fil gäller för. */
  static Optional<YearMonth> tackt(Utfallsbild bild) {
    return bild.filer().stream().flatMap(f -> f.galler().stream()).max(Comparator.naturalOrder());
  }
}
