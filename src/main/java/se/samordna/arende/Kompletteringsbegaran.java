package se.samordna.arende;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/** Det som varje begäran om komplettering måste säga: vad som fattas och till när. */
public final class Kompletteringsbegaran {

  private static final int VAD_LANGST = 5_000;

  private Kompletteringsbegaran() {}

  public static Granskning granska(
      Granskning granskning, Optional<LocalDate> frist, String vad, LocalDate idag) {
    granskning.krav(frist.isPresent(), "frist", "saknas", Mening.av("saknas_3"));
    frist.ifPresent(
        f ->
            granskning
                .dag("frist", f)
                .krav(!f.isBefore(idag), "frist", "passerad_frist", Mening.av("passerad_frist")));
    return granskning.obligatorisk("vad", vad, VAD_LANGST);
  }
}
