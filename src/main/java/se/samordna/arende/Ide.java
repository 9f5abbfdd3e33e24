package se.samordna.arende;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;

/** En idé så som den lämnas: det första utkastet till ett ärende. */
public record Ide(String rubrik, String beskrivning, String medlem, Optional<UUID> verksamhetId) {

  static final int RUBRIK_LANGST = 200;
  static final int BESKRIVNING_LANGST = 10_000;

  public Ide(
      @Nullable String rubrik,
      @Nullable String beskrivning,
      @Nullable String medlem,
      Optional<UUID> verksamhetId) {
    this.rubrik = Objects.requireNonNullElse(rubrik, "").strip();
    this.beskrivning = Objects.requireNonNullElse(beskrivning, "").strip();
    this.medlem = Objects.requireNonNullElse(medlem, "").strip();
    this.verksamhetId = verksamhetId;
  }

  Granskning granska() {
    return new Granskning()
        .obligatorisk("rubrik", rubrik, RUBRIK_LANGST)
        .rad("rubrik", rubrik, RUBRIK_LANGST)
        .text("beskrivning", beskrivning, BESKRIVNING_LANGST)
        .obligatorisk("medlem", medlem, 24);
  }
}
