package se.samordna.beredning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.arende.Kompletteringsbegaran;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.ritning.Utfallsord;

/**
 * Beredningsgruppens samlade yttrande.
 *
 * @param utfall tillstyrker, avstyrker eller komplettera
 * @param frist och {@code vad} krävs vid komplettera
 */
public record SamlatYttrande(
    int version, String utfall, String motivering, Optional<LocalDate> frist, String vad) {

  static final String KOMPLETTERA = Utfallsord.KOMPLETTERA;
  private static final Set<String> UTFALL = Set.of("tillstyrker", "avstyrker", KOMPLETTERA);
  private static final int TEXT = 10_000;

  public SamlatYttrande(
      int version,
      @Nullable String utfall,
      @Nullable String motivering,
      Optional<LocalDate> frist,
      @Nullable String vad) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.motivering = Objects.requireNonNullElse(motivering, "").strip();
    this.frist = frist;
    this.vad = Objects.requireNonNullElse(vad, "").strip();
  }

  boolean begarKomplettering() {
    return utfall.equals(KOMPLETTERA);
  }

  Granskning granska(LocalDate idag) {
    Granskning granskning =
        new Granskning()
            .krav(UTFALL.contains(utfall), "utfall", "okant_utfall", Mening.av("okant_utfall_3"));
    if (begarKomplettering()) {
      return Kompletteringsbegaran.granska(
          granskning.text("motivering", motivering, TEXT), frist, vad, idag);
    }
    return granskning.obligatorisk("motivering", motivering, TEXT);
  }
}
