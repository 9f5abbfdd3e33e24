package se.samordna.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * Vad som hänt med pengarna. Summan av konteringarna är noll per år.
 *
 * @param rattar verifikationen den rättar eller återför
 * @param skal varför, när någon angett det
 */
public record Verifikation(
    UUID id,
    LocalDate dag,
    String handelse,
    Optional<UUID> arendeId,
    Optional<UUID> beslutId,
    Optional<UUID> rattar,
    Optional<String> skal,
    List<Kontering> konteringar) {

  public Verifikation {
    konteringar = List.copyOf(konteringar);
  }

  /** Positivt belopp är in på kontot. Kontot är ett stadium, inte byråns kontoplan. */
  public record Kontering(String konto, int ar, Belopp belopp) {}
}
