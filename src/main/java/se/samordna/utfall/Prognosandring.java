package se.samordna.utfall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Nya prognoser för ett år.
 *
 * @param version prognosernas version när de lästes
 * @param dag dagen för bedömningen; i dag om den inte anges
 */
public record Prognosandring(int ar, long version, Optional<LocalDate> dag, List<Rad> rader) {

  /** Hela årets väntade utfall på raden; kostnader och intäkter positiva. */
  public record Rad(UUID radId, Belopp belopp, String kommentar) {}

  public Prognosandring {
    rader = List.copyOf(rader);
  }
}
