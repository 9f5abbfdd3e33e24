package se.samordna.rekvisition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Granskning;

/**
 * Ekonomens kontroll mot beviljat och villkor.
 *
 * @param godkant per år; mindre än begärt kräver en kommentar, noll alla år är avslag
 * @param villkorUppfyllda sant när beslutets villkor för utbetalning är uppfyllda
 */
public record Rekvisitionskontroll(
    int version, List<Arsbelopp> godkant, boolean villkorUppfyllda, String kommentar) {

  public Rekvisitionskontroll(
      int version,
      @Nullable List<Arsbelopp> godkant,
      boolean villkorUppfyllda,
      @Nullable String kommentar) {
    this.version = version;
    this.godkant = godkant == null ? List.of() : godkant.stream().filter(Objects::nonNull).toList();
    this.villkorUppfyllda = villkorUppfyllda;
    this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
  }

  Granskning granska() {
    Granskning g =
        new Granskning().text("kommentar", kommentar, 2_000).antal("godkant", godkant, 20);
    for (int i = 0; i < godkant.size(); i++) {
      g.ar("godkant[" + i + "].ar", godkant.get(i).ar());
      g.belopp("godkant[" + i + "].beloppOre", godkant.get(i).belopp().ore());
    }
    return g;
  }
}
