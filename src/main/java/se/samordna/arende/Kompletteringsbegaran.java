package se.samordna.arende;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Granskning;

/** Det som varje begäran om komplettering måste säga: vad som fattas och till när. */
public final class Kompletteringsbegaran {

  private static final int VAD_LANGST = 5_000;

  private Kompletteringsbegaran() {}

  public static Granskning granska(
      Granskning granskning, Optional<LocalDate> frist, String vad, LocalDate idag) {
    granskning.krav(
        frist.isPresent(), "frist", "saknas", "Ange till vilken dag ansökan ska kompletteras.");
    frist.ifPresent(
        f ->
            granskning
                .dag("frist", f)
                .krav(
                    !f.isBefore(idag), "frist", "passerad_frist", "Fristen får inte ha passerat."));
    return granskning.obligatorisk("vad", vad, VAD_LANGST);
  }
}
