package se.samordna.budget.inlasning;

import java.util.List;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;

/** Varför en fil inte kan läsas in. */
final class Filhinder {

  /** Så många fel visas; resten räknas. */
  private static final int MEST = 200;

  private Filhinder() {}

  static Hinder fil(String text) {
    return Hinder.form("olaslig_fil", text);
  }

  static Faltfel rad(int nummer, String kod, String text) {
    return new Faltfel("rad " + nummer, kod, "Rad " + nummer + ": " + text);
  }

  static Hinder rader(List<Faltfel> fel) {
    return new Hinder(
        Hinder.Slag.FORM,
        "felaktiga_rader",
        fel.size()
            + (fel.size() == 1 ? " rad" : " rader")
            + " i filen behöver rättas. Inget har sparats.",
        fel.stream().limit(MEST).toList());
  }
}
