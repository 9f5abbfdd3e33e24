package se.samordna.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import se.samordna.gemensam.Belopp;

/**
 * Förbundets buffert: procent av årets medlemsbidrag, ur förbundsordningen. Utan uppgift gäller 20
 * procent.
 */
record Buffert(Map<Integer, BigDecimal> procent) {

  static final BigDecimal VANLIG = BigDecimal.valueOf(20);

  Buffert {
    procent = Map.copyOf(procent);
  }

  Belopp av(Budgetversion version, int ar) {
    return new Belopp(
        procent
            .getOrDefault(ar, VANLIG)
            .multiply(BigDecimal.valueOf(version.medlemsbidrag(ar).ore()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
