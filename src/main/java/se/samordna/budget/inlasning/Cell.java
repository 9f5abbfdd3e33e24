package se.samordna.budget.inlasning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * En cell ur en fil. Talet finns när filen själv säger att cellen är ett tal (xlsx); annars är allt
 * text och får tolkas.
 */
record Cell(String text, Optional<BigDecimal> tal) {

  static final Cell TOM = new Cell("", Optional.empty());

  static Cell text(String text) {
    String rent = Formelskydd.av(text.replace('\u00a0', ' ').strip());
    return rent.isEmpty() ? TOM : new Cell(rent, Optional.empty());
  }

  static Cell tal(BigDecimal tal) {
    BigDecimal kort = tal.stripTrailingZeros();
    return new Cell(
        (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString(), Optional.of(kort));
  }

  boolean arTom() {
    return text.isEmpty();
  }
}
