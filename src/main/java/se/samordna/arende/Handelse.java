package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import se.samordna.gemensam.Mening;

/**
 * En rad i ärendets tidslinje. {@code aktor} är personens namn, eller användarnamnet.
 *
 * @param text vad som hände, på läsarens språk
 * @param somDetSkrevs raden är från tiden före meningarna och finns bara på svenska
 */
public record Handelse(
    Instant tid, String aktor, String handelse, String text, @JsonIgnore boolean somDetSkrevs) {

  /** Händelsen vars ord är vad som begärts i ansökan. */
  static final String KOMPLETTERING_BEGARD = "komplettering_begard";

  /** Raden för den som inte får läsa handlingarna (R15): att det begärts, men inte vad. */
  Handelse utanBegaran() {
    return handelse.equals(KOMPLETTERING_BEGARD)
        ? new Handelse(
            tid, aktor, handelse, Mening.text("handelse_komplettering_begard_stangd"), false)
        : this;
  }
}
