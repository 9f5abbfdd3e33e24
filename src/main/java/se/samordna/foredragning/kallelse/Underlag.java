package se.samordna.foredragning.kallelse;

import java.util.List;

/**
 * Något att läsa om en punkt, som text och tabeller: samma innehåll på skärmen och i PDF:en.
 *
 * @param rubrik vad det är, till exempel {@code Förslag till beslut}
 */
public record Underlag(String rubrik, List<Stycke> stycken) {

  public Underlag {
    stycken = List.copyOf(stycken);
  }

  /**
   * Ett stycke text, en lista, eller en tabell; det som inte används är tomt.
   *
   * @param huvud tabellens kolumner; den första är radens namn, resten står till höger
   */
  public record Stycke(
      String rubrik,
      String text,
      List<String> punkter,
      List<String> huvud,
      List<List<String>> rader) {

    public Stycke {
      punkter = List.copyOf(punkter);
      huvud = List.copyOf(huvud);
      rader = rader.stream().map(List::copyOf).toList();
    }

    public static Stycke text(String rubrik, String text) {
      return new Stycke(rubrik, text, List.of(), List.of(), List.of());
    }

    public static Stycke lista(String rubrik, List<String> punkter) {
      return new Stycke(rubrik, "", punkter, List.of(), List.of());
    }

    public static Stycke tabell(String rubrik, List<String> huvud, List<List<String>> rader) {
      return new Stycke(rubrik, "", List.of(), huvud, rader);
    }
  }
}
