package se.samordna.inlasning;

import java.util.List;

/** En rad i en tabell ur en fil. {@code nummer} räknas från 1 som i ett kalkylblad. */
record Tabellrad(int nummer, List<Cell> celler) {

  Tabellrad {
    celler = List.copyOf(celler);
  }

  boolean arTom() {
    return celler.stream().allMatch(Cell::arTom);
  }

  /** Cellen i kolumnen, eller en tom bortom radens slut. */
  Cell cell(int kolumn) {
    return kolumn < celler.size() ? celler.get(kolumn) : Cell.TOM;
  }

  String text(int kolumn) {
    return cell(kolumn).text();
  }
}
