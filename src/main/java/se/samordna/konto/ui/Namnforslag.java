package se.samordna.konto.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Ett användarnamn ur ett namn: {@code Åsa von Ek} blir {@code asa.von.ek}. */
final class Namnforslag {

  private static final int LANGST = 80;

  private Namnforslag() {}

  /** Tomt när namnet inte har några bokstäver eller siffror att göra ett av. */
  static String av(String namn) {
    String utan =
        Normalizer.normalize(namn.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace("ø", "o")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", ".")
            .replaceAll("^\\.|\\.$", "");
    return utan.substring(0, Math.min(utan.length(), LANGST));
  }
}
