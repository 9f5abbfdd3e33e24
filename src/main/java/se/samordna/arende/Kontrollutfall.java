package se.samordna.arende;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.ritning.Utfallsord;

/**
 * Förbundschefens egen kontroll.
 *
 * @param utfall vidare eller komplettera
 * @param frist och {@code vad} krävs vid komplettera
 */
public record Kontrollutfall(int version, String utfall, Optional<LocalDate> frist, String vad) {

  private static final Set<String> UTFALL = Set.of(Utfallsord.VIDARE, Utfallsord.KOMPLETTERA);

  public Kontrollutfall(
      int version, @Nullable String utfall, Optional<LocalDate> frist, @Nullable String vad) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.frist = frist;
    this.vad = Objects.requireNonNullElse(vad, "").strip();
  }

  Granskning granska(LocalDate idag) {
    Granskning granskning =
        new Granskning()
            .krav(UTFALL.contains(utfall), "utfall", "okant_utfall", Mening.av("okant_utfall_2"));
    return utfall.equals(Utfallsord.KOMPLETTERA)
        ? Kompletteringsbegaran.granska(granskning, frist, vad, idag)
        : granskning;
  }
}
