package se.samordna.utfall;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.BudgetService;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Sieskrivare;

/** Budgeten till byråns program, som SIE typ 4 med {@code #PBUDGET}. */
@Service
@Transactional(readOnly = true)
public class BudgetutfilService {

  private final BudgetService budget;
  private final KopplingStore kopplingar;
  private final UtfallsList utfall;
  private final Utfilshuvud huvud;

  BudgetutfilService(
      BudgetService budget, KopplingStore kopplingar, UtfallsList utfall, Utfilshuvud huvud) {
    this.budget = budget;
    this.kopplingar = kopplingar;
    this.utfall = utfall;
    this.huvud = huvud;
  }

  /**
   * Årets budget som den står nu, beslut inräknade, en tolftedel per månad. En rad utan konto nekas
   * (422): byrån kan inte ta emot den.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef', 'revisor')")
  public Svar<Nedladdning> fil(int ar) {
    return budget
        .blad(ar, Optional.empty())
        .sedan(b -> new Budgetutfil(b, kopplingar.alla().senaste(), utfall.namn(ar)).fil(huvud))
        .som(
            f ->
                new Nedladdning(
                    "budget-" + ar + ".se",
                    "application/octet-stream",
                    Sieskrivare.skriv(f).innehall()));
  }
}
