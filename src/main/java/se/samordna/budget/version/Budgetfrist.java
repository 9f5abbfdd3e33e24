package se.samordna.budget.version;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Dagen då budget och plan senast ska vara beslutade (R20), ur den daterade förbundsordningen.
 *
 * @param dagarKvar negativt när dagen har passerat
 */
public record Budgetfrist(LocalDate dag, long dagarKvar) {

  static Budgetfrist av(LocalDate dag, LocalDate idag) {
    return new Budgetfrist(dag, ChronoUnit.DAYS.between(idag, dag));
  }
}
