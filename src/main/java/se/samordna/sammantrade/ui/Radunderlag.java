package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Finansiering;

/** Budgetraderna som beslutet tar av, år för år: budget, reserverat, beviljat och ledigt nu. */
final class Radunderlag extends Composite<Div> {

  private final transient BudgetService budget;
  private transient List<Rad> visade = List.of();

  /** En rad som den visas. */
  private record Rad(int ar, String enhet, Budgetblad.Rad rad) {}

  Radunderlag(BudgetService budget) {
    this.budget = budget;
    getContent().addClassName("radunderlag");
  }

  void visa(List<Finansiering> belopp) {
    List<Rad> rader =
        belopp.stream()
            .flatMap(f -> f.radId().stream().flatMap(id -> rad(f.ar(), id).stream()))
            .distinct()
            .toList();
    if (rader.equals(visade)) {
      return;
    }
    visade = rader;
    getContent().removeAll();
    if (!rader.isEmpty()) {
      getContent().add(tabell(rader));
    }
  }

  private Optional<Rad> rad(int ar, UUID id) {
    return budget.blad(ar, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad b)
        ? b.sektioner().stream()
            .flatMap(s -> s.rader().stream())
            .filter(r -> r.radId().equals(id))
            .findFirst()
            .map(r -> new Rad(ar, b.enhet(), r))
        : Optional.empty();
  }

  private static Tabell tabell(List<Rad> rader) {
    Tabell tabell =
        new Tabell(text("beslut.rader"))
            .kolumn(text("finansiering.rad"))
            .kolumn(text("ar"))
            .tal(text("beslut.budget"))
            .tal(text("beslut.reserverat"))
            .tal(text("beslut.beviljat"))
            .tal(text("beslut.ledigt"));
    rader.forEach(
        r ->
            tabell.rad(
                r.rad().namn(),
                Integer.toString(r.ar()),
                Siffror.i(r.enhet(), r.rad().budget()),
                Siffror.i(r.enhet(), r.rad().reserverat()),
                Siffror.i(r.enhet(), r.rad().beviljat()),
                Siffror.i(r.enhet(), r.rad().ledigt())));
    return tabell;
  }
}
