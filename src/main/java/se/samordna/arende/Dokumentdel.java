package se.samordna.arende;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** En del av ett dokument. Varje slag har sitt stycke i {@code templates/dokument/delar.html}. */
sealed interface Dokumentdel {

  /** Namnet på delens stycke i mallen. */
  default String mall() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  record Rubrik(String text) implements Dokumentdel {}

  record Stycke(String text) implements Dokumentdel {}

  record Lista(List<String> punkter) implements Dokumentdel {}

  /** Nästa del börjar på en ny sida. */
  record NySida() implements Dokumentdel {}

  record Tabell(List<String> huvud, List<List<String>> rader) implements Dokumentdel {

    public Tabell {
      rader = jamna(huvud, rader);
    }
  }

  /** En tabell där första cellen i varje rad är radens rubrik. */
  record Beskriven(String beskrivning, List<String> huvud, List<List<String>> rader)
      implements Dokumentdel {

    public Beskriven {
      rader = jamna(huvud, rader);
    }
  }

  record Forteckning(String beskrivning, List<Forteckningsrad> rader) implements Dokumentdel {}

  /** Rutor att fylla i för hand. */
  record Rutor(List<String> huvud, List<String> rader) implements Dokumentdel {}

  /**
   * Tal i spalter.
   *
   * @param beskrivning får vara tom
   */
  record Taltabell(String beskrivning, List<String> huvud, List<Talrad> rader)
      implements Dokumentdel {

    public Taltabell {
      rader =
          rader.stream()
              .map(r -> r.arRubrik() ? r : new Talrad(r.slag(), jamn(huvud, r.celler())))
              .toList();
    }
  }

  private static List<List<String>> jamna(List<String> huvud, List<List<String>> rader) {
    return rader.stream().map(r -> jamn(huvud, r)).toList();
  }

  /** Radens celler och sedan tomma, så att alla rader har lika många. */
  private static List<String> jamn(List<String> huvud, List<String> rad) {
    List<String> jamn = new ArrayList<>(rad);
    while (jamn.size() < huvud.size()) {
      jamn.add("");
    }
    return List.copyOf(jamn);
  }
}
