package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
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

/** Hur långt pengarna kommit på varje rad, och vad byrån bokfört på den. */
final class Lagestabell {

  private record Kolumn(String nyckel, Figur figur, Function<Rad, Belopp> varde) {}

  private static final List<Kolumn> KOLUMNER =
      List.of(
          new Kolumn("budget.budget", Figur.BUDGET, Rad::budget),
          new Kolumn("budget.reserverat", Figur.RESERVERAT, Rad::reserverat),
          new Kolumn("budget.beviljat", Figur.BEVILJAT, Rad::beviljat),
          new Kolumn("budget.ledigt", Figur.LEDIGT, Rad::ledigt),
          new Kolumn("stadium.utbetalt", Figur.UTBETALT, Rad::utbetalt));

  private final Budgetblad blad;
  private final int decimaler;

  private Lagestabell(Budgetblad blad) {
    this.blad = blad;
    this.decimaler =
        Pengar.decimaler(
            blad.enhet(),
            blad.sektioner().stream()
                .flatMap(s -> s.rader().stream())
                .flatMap(
                    r ->
                        Stream.of(
                            r.budget(),
                            r.reserverat(),
                            r.beviljat(),
                            r.ledigt(),
                            r.utbetalt(),
                            r.utfall())));
  }

  /** Insatsernas rader: reserverat, beviljat, ledigt och utbetalt. */
  static Tabell lage(Budgetblad blad) {
    Lagestabell t = new Lagestabell(blad);
    Tabell tabell = t.tabell(text("rad"));
    KOLUMNER.forEach(k -> tabell.tal(text(k.nyckel())));
    blad.sektioner().stream()
        .filter(s -> s.slag().arInsats())
        .flatMap(s -> s.rader().stream())
        .forEach(r -> tabell.rad(t.celler(r)));
    return tabell;
  }

  private Component[] celler(Rad r) {
    Component[] celler = new Component[KOLUMNER.size() + 1];
    celler[0] = new Span(r.namn());
    for (int i = 0; i < KOLUMNER.size(); i++) {
      Kolumn k = KOLUMNER.get(i);
      celler[i + 1] =
          Siffrolank.bok(
              blad.ar(),
              Siffra.av(k.figur()).paRad(r.radId()),
              k.varde().apply(r),
              tal(k.varde().apply(r)),
              r.namn() + ", " + text(k.nyckel()));
    }
    return celler;
  }

  /** Vad byrån bokfört, per rad och avdelning. */
  static Tabell utfall(Budgetblad blad) {
    Lagestabell t = new Lagestabell(blad);
    Tabell tabell = t.tabell(text("rad")).tal(text("budget.budget")).tal(text("utfall.utfall"));
    blad.sektioner().forEach(s -> t.avdelning(tabell, s));
    return tabell;
  }

  private void avdelning(Tabell tabell, Sektion s) {
    String namn = Budgettabell.namn(s.slag());
    tabell.grupp(namn);
    s.rader().forEach(r -> tabell.rad(new Span(r.namn()), new Span(tal(r.budget())), bokfort(r)));
    tabell.rad(text("budget.summa", namn), tal(s.summa()), tal(s.utfall())).addClassName("summa");
  }

  private Component bokfort(Rad r) {
    return Siffrolank.till(
        BudgetNavigation.bokposter(blad.ar(), r.radId()),
        r.utfall(),
        tal(r.utfall()),
        r.namn() + ", " + text("utfall.utfall"));
  }

  private Tabell tabell(String forsta) {
    return new Tabell(text("budget.enhet", blad.enhet())).kolumn(forsta);
  }

  private String tal(Belopp belopp) {
    return Pengar.tal(blad.enhet(), belopp, decimaler);
  }
}
