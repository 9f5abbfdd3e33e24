package se.samordna.huvudbok;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Pengar som lämnar en insats.
 *
 * @param perAr belopp per år de beviljades för
 * @param mal vart de läggs tillbaka
 */
public record Aterforing(Map<Integer, Belopp> perAr, Mal mal) {

  public Aterforing {
    perAr = new TreeMap<>(perAr);
  }

  /** Vart återförda pengar läggs. */
  public sealed interface Mal {

    /** Dit de togs: raden om de togs ur en rad, annars eget kapital. */
    record Ursprung() implements Mal {}

    /** Raden de togs ur, eller den rad som anges (budgeterad eller fri ram). */
    record Ram(Optional<UUID> rad) implements Mal {}

    /** Eget kapital: årets resultat och varje senare år stiger. */
    record EgetKapital() implements Mal {}
  }
}
