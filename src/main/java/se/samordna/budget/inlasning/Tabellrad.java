package se.samordna.budget.inlasning;

import java.util.List;

/** En rad i en tabell ur en fil. {@code nummer} räknas från 1 som i ett kalkylblad. */
record Tabellrad(int nummer, List<String> celler) {

  Tabellrad {
    celler = celler.stream().map(String::strip).toList();
  }

  boolean arTom() {
    return celler.stream().allMatch(String::isEmpty);
  }

  /** Cellen i kolumnen, eller tom text bortom radens slut. */
  String cell(int kolumn) {
    return kolumn < celler.size() ? celler.get(kolumn) : "";
  }
}
