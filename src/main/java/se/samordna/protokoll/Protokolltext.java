package se.samordna.protokoll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * En text runt fakta, i en version.
 *
 * @param version 0 när ingen skrivit: då är texten ett förslag
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Protokolltext(
    Textdel del,
    Optional<UUID> punkt,
    int version,
    String text,
    Optional<String> skrivenAv,
    Optional<Instant> tid) {}
