package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.Optional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/** En uppräkning i procent, så som den skrivs och får vara. */
public final class Procent {

  private static final BigDecimal MINST = BigDecimal.valueOf(-100);
  private static final BigDecimal MEST = BigDecimal.valueOf(1000);
  private static final int DECIMALER = 3;

  private Procent() {}

  /** Läser {@code 2,5}, {@code −3} och {@code 2,5 %}; tomt när det inte är en procent. */
  public static Optional<BigDecimal> las(String text) {
    String rent = text.replaceAll("[\\s\\u00a0%]", "").replace('\u2212', '-').replace(',', '.');
    return rent.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(rent))
        : Optional.empty();
  }

  static Granskning granska(Granskning g, String falt, BigDecimal procent) {
    return g.krav(
        procent.compareTo(MINST) >= 0
            && procent.compareTo(MEST) <= 0
            && procent.stripTrailingZeros().scale() <= DECIMALER,
        falt,
        "orimlig_procent",
        Mening.av("orimlig_procent"));
  }
}
