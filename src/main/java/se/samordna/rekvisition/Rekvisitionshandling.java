package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;

/**
 * Ett steg i rekvisitionens kedja.
 *
 * @param utfall koden för {@link Attestsvar} så som den skrevs, vid attest
 * @param dag när byrån betalade, vid utbetalning
 */
public record Rekvisitionshandling(
    int version, String utfall, String kommentar, @Nullable LocalDate dag) {

  public Rekvisitionshandling(
      int version, @Nullable String utfall, @Nullable String kommentar, @Nullable LocalDate dag) {
    this.version = version;
    this.utfall = Objects.requireNonNullElse(utfall, "");
    this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
    this.dag = dag;
  }

  Optional<Attestsvar> svaret() {
    return Kod.tolka(Attestsvar.class, utfall);
  }

  Granskning granska() {
    return new Granskning().text("kommentar", kommentar, 2_000);
  }

  Granskning granskaMedSkal() {
    return new Granskning().obligatorisk("kommentar", kommentar, 2_000);
  }
}
