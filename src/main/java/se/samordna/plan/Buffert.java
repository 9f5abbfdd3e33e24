package se.samordna.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import se.samordna.gemensam.Belopp;

/**
 * Förbundets buffert: procent av årets medlemsbidrag, ur förbundsordningen. Utan uppgift gäller 20
 * procent.
 */
public record Buffert(Map<Integer, BigDecimal> procent) {

  static final BigDecimal VANLIG = BigDecimal.valueOf(20);

  public Buffert {
    procent = Map.copyOf(procent);
  }

  public Belopp av(Budgetversion version, int ar) {
    return new Belopp(
        procent
            .getOrDefault(ar, VANLIG)
            .multiply(BigDecimal.valueOf(version.medlemsbidrag(ar).ore()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
