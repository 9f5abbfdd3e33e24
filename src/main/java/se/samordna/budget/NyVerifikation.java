package se.samordna.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;

/** Vad som hände, och konteringarna som följer av det. Summan är noll per år. */
record NyVerifikation(
    UUID id,
    LocalDate dag,
    Handelse handelse,
    Optional<ArendeId> arende,
    Optional<BeslutId> beslut,
    Optional<UUID> rattar,
    String skal,
    Saldon konteringar) {

  enum Handelse {
    /** Ingående eget kapital och årets intäkter. */
    INGAENDE,
    /** Planens rader. */
    RAM,
    /** Det som redan var beviljat när budgeten lästes in. */
    INGAENDE_BEVILJAT,
    /** En annan budgetversion gäller. */
    BUDGETBYTE,
    /** Beslut: medlen är tagna. */
    RESERVATION,
    /** Processen har bokfört beslutet. */
    BEVILJANDE,
    /** Åter dit medlen kom ifrån. */
    SLAPP;

    String kod() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static NyVerifikation avBudget(LocalDate dag, Handelse handelse, Saldon konteringar) {
    return new NyVerifikation(
        UUID.randomUUID(),
        dag,
        handelse,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        konteringar);
  }
}
