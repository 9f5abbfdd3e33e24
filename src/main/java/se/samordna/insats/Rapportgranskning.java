package se.samordna.insats;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;

/**
 * Förbundschefens granskning av en rapport.
 *
 * @param utfall godkand eller komplettera
 * @param kommentar vad som ska kompletteras; krävs då
 */
public record Rapportgranskning(int version, String utfall, String kommentar) {

  private static final Set<String> UTFALL = Set.of("godkand", "komplettera");

  public Rapportgranskning(int version, @Nullable String utfall, @Nullable String kommentar) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
  }

  boolean arGodkand() {
    return utfall.equals("godkand");
  }

  Granskning granska() {
    return new Granskning()
        .krav(UTFALL.contains(utfall), "utfall", "okant_utfall", "Välj godkand eller komplettera.")
        .krav(
            !utfall.equals("komplettera") || !kommentar.isBlank(),
            "kommentar",
            "saknas",
            "Skriv vad som ska kompletteras.")
        .text("kommentar", kommentar, 10_000);
  }
}
