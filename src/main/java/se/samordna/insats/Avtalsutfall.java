package se.samordna.insats;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.ritning.Utfallsord;

/**
 * Hur avtalet gick.
 *
 * @param utfall undertecknat eller avbojt
 */
public record Avtalsutfall(int version, String utfall, String skal) {

  private static final Set<String> UTFALL = Set.of(Utfallsord.UNDERTECKNAT, Utfallsord.AVBOJT);

  public Avtalsutfall(int version, @Nullable String utfall, @Nullable String skal) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.skal = Objects.requireNonNullElse(skal, "").strip();
  }

  boolean arAvbojt() {
    return utfall.equals(Utfallsord.AVBOJT);
  }

  Granskning granska() {
    return new Granskning()
        .krav(UTFALL.contains(utfall), "utfall", "okant_utfall", Mening.av("okant_utfall_5"))
        .text("skal", skal, 2_000);
  }
}
