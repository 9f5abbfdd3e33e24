package se.samordna.budget.arbetsblad;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En rad att lägga till.
 *
 * @param lage tomt där det inte gäller
 * @param efter raden den ska stå efter; tom för sist i sin avdelning
 */
public record Nyrad(
    String slag,
    String namn,
    String lage,
    String konto,
    String tacker,
    Optional<UUID> post,
    Map<Integer, Belopp> belopp,
    Optional<UUID> efter) {

  public Nyrad {
    belopp = Map.copyOf(belopp);
  }

  public static Nyrad tom(String slag, String namn, String lage, Optional<UUID> efter) {
    return new Nyrad(slag, namn, lage, "", "", Optional.empty(), Map.of(), efter);
  }

  public Nyrad med(Map<Integer, Belopp> nya) {
    return new Nyrad(slag, namn, lage, konto, tacker, post, nya, efter);
  }
}
