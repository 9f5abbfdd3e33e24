package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Ett samråd som det ska antecknas, nytt eller rättat. */
public record Samradsandring(
    String medlem,
    LocalDate dag,
    Samrad.Satt satt,
    String vem,
    String synpunkt,
    String handling,
    Optional<UUID> sammantrade) {

  /** Samma samråd, med en annan medlem. */
  public Samradsandring med(String annan) {
    return new Samradsandring(annan, dag, satt, vem, synpunkt, handling, sammantrade);
  }
}
