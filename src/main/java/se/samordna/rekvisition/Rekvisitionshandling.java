package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;

/**
 * Ett steg i rekvisitionens kedja.
 *
 * @param utfall attesterad eller ater (till ekonomen), vid attest
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

  Granskning granska() {
    return new Granskning().text("kommentar", kommentar, 2_000);
  }

  Granskning granskaMedSkal() {
    return new Granskning().obligatorisk("kommentar", kommentar, 2_000);
  }
}
