package se.samordna.budget;

import java.util.Set;
import se.samordna.budget.Budgetblad.Tryckt;
import se.samordna.inlasning.Summaart;
import se.samordna.plan.Budgetrad;

/**
 * En tryckt summa med det den täcker och hur den skiljer sig.
 *
 * @param tackt raderna den täcker; tom för en uppgift som inte är en summa av rader
 */
record Summarad(Budgetrad rad, Summaart art, Set<Budgetrad> tackt, Tryckt tryckt) {

  Summarad {
    tackt = Set.copyOf(tackt);
  }
}
