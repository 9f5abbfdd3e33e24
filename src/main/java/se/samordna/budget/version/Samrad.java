package se.samordna.budget.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett samråd med en medlem om en version (R20), som det är antecknat. Varje rättelse är en ny rad
 * med nästa nummer.
 *
 * @param version versionen samrådet gällde, och dess löpnummer i förbundet
 * @param vem vem hos medlemmen: roll eller namn
 * @param synpunkt vad som sades
 * @param handling handlingen, så som den heter i diariet; tom om ingen
 * @param skal varför raden rättades eller togs tillbaka; tom för den första
 */
public record Samrad(
    UUID id,
    int nummer,
    UUID version,
    long versionsnummer,
    String medlem,
    LocalDate dag,
    Satt satt,
    String vem,
    String synpunkt,
    String handling,
    Optional<UUID> sammantrade,
    boolean atertaget,
    String skal,
    Instant tid,
    String av) {

  /** Hur medlemmen fick säga sitt. */
  public enum Satt {
    MOTE,
    SKRIFTLIGT
  }
}
