package se.samordna.insats;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;

/**
 * Förbundschefens granskning av en rapport.
 *
 * @param utfall så som det skrevs; {@link #utfallet} är det granskade
 * @param kommentar vad som ska kompletteras; krävs då
 * @param frist ny dag för kompletteringen; två veckor när den utelämnas
 */
public record Rapportgranskning(
    int version, String utfall, String kommentar, Optional<LocalDate> frist) {

  public Rapportgranskning(
      int version, @Nullable String utfall, @Nullable String kommentar, Optional<LocalDate> frist) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
    this.frist = frist;
  }

  Optional<Rapportutfall> utfallet() {
    return Kod.tolka(Rapportutfall.class, utfall);
  }

  boolean arGodkand() {
    return ar(Rapportutfall.GODKAND);
  }

  private boolean ar(Rapportutfall vad) {
    return utfallet().filter(vad::equals).isPresent();
  }

  Granskning granska(LocalDate idag) {
    Granskning g = new Granskning();
    frist.ifPresent(
        f ->
            g.dag("frist", f)
                .krav(!f.isBefore(idag), "frist", "passerad_dag", Mening.av("passerad_dag")));
    return g.krav(utfallet().isPresent(), "utfall", "okant_utfall", Mening.av("okant_utfall_6"))
        .krav(
            !ar(Rapportutfall.KOMPLETTERA) || !Skrivet.tomt(kommentar),
            "kommentar",
            "saknas",
            Mening.av("saknas_29"))
        .text("kommentar", kommentar, 10_000);
  }
}
