package se.samordna.budget.version;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Dagen då budget och plan senast ska vara beslutade: den 30 november året före (R20).
 *
 * @param dagarKvar negativt när dagen har passerat
 */
public record Budgetfrist(LocalDate dag, long dagarKvar) {

  private static final int SISTA = 30;

  static LocalDate dag(int forstaAr) {
    return LocalDate.of(forstaAr - 1, Month.NOVEMBER, SISTA);
  }

  static Budgetfrist av(int forstaAr, LocalDate idag) {
    return new Budgetfrist(dag(forstaAr), ChronoUnit.DAYS.between(idag, dag(forstaAr)));
  }
}
