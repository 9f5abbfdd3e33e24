package se.samordna.offentlig;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * En synpunkt på tillgängligheten, från vem som helst (R32).
 *
 * @param kontakt hur den som skrev vill ha svar; tom för den som inte vill ha något
 * @param sida den sida synpunkten gäller
 * @param svar det förbundet svarat eller gjort
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Synpunkt(
    UUID synpunktId,
    String text,
    String kontakt,
    String sida,
    Instant tid,
    Optional<Svaret> svar,
    int version) {

  /** Svaret, när det lämnades och av vem. */
  public record Svaret(String text, Instant tid, String av) {}
}
