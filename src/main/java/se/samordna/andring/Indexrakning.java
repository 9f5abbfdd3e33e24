package se.samordna.andring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Belopp;

/** Uppräkning av ett års belopp, i procent eller efter ett index. */
final class Indexrakning {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
  private static final BigDecimal STORST = BigDecimal.valueOf(50);
  private static final int DECIMALER = 4;

  private Indexrakning() {}

  /** Från ett indextal till ett annat: (ny − bas) / bas, i procent. */
  static BigDecimal procent(BigDecimal bas, BigDecimal ny) {
    return ny.subtract(bas).multiply(HUNDRA).divide(bas, DECIMALER, RoundingMode.HALF_UP);
  }

  /**
   * Procenten med fyra decimaler; tom när den inte är en uppräkning mellan 0 och 50 procent, som är
   * mer än ett år kan behöva.
   */
  static Optional<BigDecimal> rimlig(@Nullable BigDecimal procent) {
    return Optional.ofNullable(procent)
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
