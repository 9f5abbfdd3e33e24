package se.samordna.budget.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.budget.BudgetService;
import se.samordna.gemensam.Klocka;

/** Året som en sida öppnar när adressen inte säger något: i år, annars det senaste med budget. */
@Component
public class Budgetar {

  private static final int TIDIGAST = 2000;

  private final BudgetService budget;
  private final Klocka klocka;

  Budgetar(BudgetService budget, Klocka klocka) {
    this.budget = budget;
    this.klocka = klocka;
  }

  public int forval() {
    int nu = klocka.idag().getYear();
    for (int ar = nu; ar >= TIDIGAST; ar--) {
      if (finns(ar)) {
        return ar;
      }
    }
    return finns(nu + 1) ? nu + 1 : nu;
  }

  boolean finns(int ar) {
    return Blad.kanske(budget.blad(ar, Optional.empty())).isPresent();
  }
}
