package se.samordna.arende;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Förbundschefens egen kontroll.
 *
 * @param utfall så som det skrevs; {@link #svaret} är det granskade
 * @param frist och {@code vad} krävs vid komplettera
 */
public record Kontrollutfall(int version, String utfall, Optional<LocalDate> frist, String vad) {

  public Kontrollutfall(
      int version, @Nullable String utfall, Optional<LocalDate> frist, @Nullable String vad) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.frist = frist;
    this.vad = Objects.requireNonNullElse(vad, "").strip();
  }

  Optional<Kontrollsvar> svaret() {
    return Kod.tolka(Kontrollsvar.class, utfall);
  }

  boolean ar(Kontrollsvar vad) {
    return svaret().filter(vad::equals).isPresent();
  }

  Granskning granska(LocalDate idag) {
    Granskning granskning =
        new Granskning()
            .krav(svaret().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_2"));
    return ar(Kontrollsvar.KOMPLETTERA)
        ? Kompletteringsbegaran.granska(granskning, frist, vad, idag)
        : granskning;
  }
}
