package se.samordna.inlasning;

import java.util.List;

/**
 * Hur en fil lästes: visas så att den som läser in ser att filen förstods.
 *
 * @param format {@code csv} eller {@code xlsx}
 * @param kodning teckenkodningen; tom för xlsx
 * @param skilje skiljetecknets namn; tomt för xlsx
 * @param blad bladet som lästes; tomt för csv
 * @param allaBlad filens blad i ordning
 */
public record Filkalla(
    String format, String kodning, String skilje, String blad, List<String> allaBlad) {

  public Filkalla {
    allaBlad = List.copyOf(allaBlad);
  }

  static Filkalla csv(String kodning, String skilje) {
    return new Filkalla("csv", kodning, skilje, "", List.of());
  }

  static Filkalla xlsx(String blad, List<String> alla) {
    return new Filkalla("xlsx", "", "", blad, alla);
  }
}
