package se.samordna.insats;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Hur avtalet gick.
 *
 * @param utfall så som det skrevs; {@link #svaret} är det granskade
 */
public record Avtalsutfall(int version, String utfall, String skal) {

  public Avtalsutfall(int version, @Nullable String utfall, @Nullable String skal) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.skal = Objects.requireNonNullElse(skal, "").strip();
  }

  Optional<Avtalssvar> svaret() {
    return Kod.tolka(Avtalssvar.class, utfall);
  }

  boolean arAvbojt() {
    return svaret().filter(Avtalssvar.AVBOJT::equals).isPresent();
  }

  Granskning granska() {
    return new Granskning()
        .krav(svaret().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_5"))
        .text("skal", skal, 2_000);
  }
}
