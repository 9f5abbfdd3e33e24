package se.samordna.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.bildande.Startkrav;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.plan.BudgetStore;

/** Budgeten: en version gäller för innevarande år. */
@Component
class Budgetkrav implements Startkrav {

  private final BudgetStore budget;
  private final Klocka klocka;

  Budgetkrav(BudgetStore budget, Klocka klocka) {
    this.budget = budget;
    this.klocka = klocka;
  }

  @Override
  public Startsteg steg() {
    return Startsteg.BUDGET;
  }

  @Override
  public List<Mening> saknas() {
    int ar = klocka.idag().getYear();
    return budget.gallande().containsKey(ar)
        ? List.of()
        : List.of(Mening.av("start_ingen_budget", Integer.toString(ar)));
  }
}
