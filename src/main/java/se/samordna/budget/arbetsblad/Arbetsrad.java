package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En rad i ett arbetsblad.
 *
 * @param post budgetposten raden är, när den kommer ur en version
 * @param belopp per år; ett år utan belopp är en tom cell
 */
public record Arbetsrad(
    UUID id,
    BigDecimal plats,
    String slag,
    String namn,
    String lage,
    String konto,
    String tacker,
    Optional<UUID> post,
    Map<Integer, Belopp> belopp) {

  public Arbetsrad {
    belopp = Map.copyOf(belopp);
  }

  public Optional<Belopp> belopp(int ar) {
    return Optional.ofNullable(belopp.get(ar));
  }

  /** En tryckt uppgift: jämförs med det räknade, räknas aldrig med. */
  public boolean arTryckt() {
    return slag.equals("summa") || slag.equals("regel");
  }
}
