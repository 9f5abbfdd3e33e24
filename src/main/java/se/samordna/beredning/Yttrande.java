package se.samordna.beredning;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * En medlems yttrande, eller en anmälan om jäv i stället för ett (R15).
 *
 * @param utfall så som det skrevs; {@link #utfallet} är det granskade
 * @param jav grunden för jäv; utesluter utfallet
 */
public record Yttrande(int version, String utfall, String motivering, Optional<String> jav) {

  private static final Set<Yttrandeutfall> MOTIVERAS =
      Set.of(Yttrandeutfall.AVSTYRKER, Yttrandeutfall.KOMPLETTERA);
  private static final int TEXT = 10_000;

  public Yttrande(
      int version, @Nullable String utfall, @Nullable String motivering, Optional<String> jav) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.motivering = Objects.requireNonNullElse(motivering, "").strip();
    this.jav = jav.map(String::strip);
  }

  Optional<Yttrandeutfall> utfallet() {
    return Kod.tolka(Yttrandeutfall.class, utfall);
  }

  Granskning granska() {
    Granskning granskning = new Granskning();
    if (jav.isPresent()) {
      return granskning
          .obligatorisk("jav", jav.get(), TEXT)
          .krav(utfall.isEmpty(), "utfall", "jav_utan_utfall", Mening.av("jav_utan_utfall"));
    }
    granskning.krav(utfallet().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_4"));
    return utfallet().filter(MOTIVERAS::contains).isPresent()
        ? granskning.obligatorisk("motivering", motivering, TEXT)
        : granskning.text("motivering", motivering, TEXT);
  }
}
