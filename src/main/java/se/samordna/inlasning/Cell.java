package se.samordna.inlasning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * En cell ur en fil. Talet finns när filen själv säger att cellen är ett tal (xlsx); annars är allt
 * text och får tolkas. Talet är det som bladet visar: ett format som visar tusental har delat det.
 */
record Cell(String text, Optional<BigDecimal> tal, Talvisning visning) {

  static final Cell TOM = new Cell("", Optional.empty(), Talvisning.SOM_DET_AR);

  static Cell text(String text) {
    String rent = Formelskydd.av(text.replace('\u00a0', ' ').strip());
    return rent.isEmpty() ? TOM : new Cell(rent, Optional.empty(), Talvisning.SOM_DET_AR);
  }

  static Cell tal(BigDecimal tal) {
    return tal(tal, Talvisning.SOM_DET_AR);
  }

  static Cell tal(BigDecimal tal, Talvisning visning) {
    BigDecimal kort = tal.stripTrailingZeros();
    return new Cell(
        (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString(), Optional.of(kort), visning);
  }

  boolean arTom() {
    return text.isEmpty();
  }
}
