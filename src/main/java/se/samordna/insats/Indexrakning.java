package se.samordna.insats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/** Uppräkning av ett års beviljade belopp, i procent eller efter konsumentprisindex. */
final class Indexrakning {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
  private static final BigDecimal STORST = BigDecimal.valueOf(50);
  private static final int DECIMALER = 4;

  private Indexrakning() {}

  /**
   * Procenten med högst fyra decimaler; tom när uppgifterna inte ger en uppräkning mellan 0 och 50
   * procent, som är mer än ett år kan behöva.
   */
  static Optional<BigDecimal> procent(Andringsbegaran.Index index) {
    BigDecimal bas = index.kpiBas();
    BigDecimal ny = index.kpiNy();
    Optional<BigDecimal> procent =
        bas != null && ny != null && bas.signum() > 0
            ? Optional.of(
                ny.subtract(bas).multiply(HUNDRA).divide(bas, DECIMALER, RoundingMode.HALF_UP))
            : Optional.ofNullable(index.procent());
    return procent
        .map(p -> p.setScale(DECIMALER, RoundingMode.HALF_UP))
        .filter(p -> p.signum() > 0 && p.compareTo(STORST) <= 0);
  }

  /** Höjningen, avrundad till hel krona. */
  static Belopp hojning(Belopp beviljat, BigDecimal procent) {
    return Belopp.kronor(
        BigDecimal.valueOf(beviljat.ore(), 2)
            .multiply(procent)
            .divide(HUNDRA, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
