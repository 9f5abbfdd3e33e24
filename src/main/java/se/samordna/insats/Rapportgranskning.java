package se.samordna.insats;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.ritning.Utfallsord;

/**
 * Förbundschefens granskning av en rapport.
 *
 * @param utfall godkand eller komplettera
 * @param kommentar vad som ska kompletteras; krävs då
 * @param frist ny dag för kompletteringen; två veckor när den utelämnas
 */
public record Rapportgranskning(
    int version, String utfall, String kommentar, Optional<LocalDate> frist) {

  private static final Set<String> UTFALL = Set.of(Utfallsord.GODKAND, Utfallsord.KOMPLETTERA);

  public Rapportgranskning(
      int version, @Nullable String utfall, @Nullable String kommentar, Optional<LocalDate> frist) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
    this.frist = frist;
  }

  boolean arGodkand() {
    return utfall.equals(Utfallsord.GODKAND);
  }

  Granskning granska(LocalDate idag) {
    Granskning g = new Granskning();
    frist.ifPresent(
        f ->
            g.dag("frist", f)
                .krav(!f.isBefore(idag), "frist", "passerad_dag", Mening.av("passerad_dag")));
    return g.krav(UTFALL.contains(utfall), "utfall", "okant_utfall", Mening.av("okant_utfall_6"))
        .krav(
            !utfall.equals(Utfallsord.KOMPLETTERA) || !Skrivet.tomt(kommentar),
            "kommentar",
            "saknas",
            Mening.av("saknas_29"))
        .text("kommentar", kommentar, 10_000);
  }
}
