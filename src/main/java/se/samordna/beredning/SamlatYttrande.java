package se.samordna.beredning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.arende.Kompletteringsbegaran;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Beredningsgruppens samlade yttrande.
 *
 * @param utfall så som det skrevs; {@link #utfallet} är det granskade
 * @param frist och {@code vad} krävs vid komplettera
 */
public record SamlatYttrande(
    int version, String utfall, String motivering, Optional<LocalDate> frist, String vad) {

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

  /** Gruppen avstår aldrig. */
  Optional<Yttrandeutfall> utfallet() {
    return Kod.tolka(Yttrandeutfall.class, utfall).filter(u -> u != Yttrandeutfall.AVSTAR);
  }

  boolean begarKomplettering() {
    return utfallet().filter(Yttrandeutfall.KOMPLETTERA::equals).isPresent();
  }

  Granskning granska(LocalDate idag) {
    Granskning granskning =
        new Granskning()
            .krav(utfallet().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_3"));
    if (begarKomplettering()) {
      return Kompletteringsbegaran.granska(
          granskning.text("motivering", motivering, TEXT), frist, vad, idag);
    }
    return granskning.obligatorisk("motivering", motivering, TEXT);
  }
}
