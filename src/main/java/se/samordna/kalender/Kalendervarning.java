package se.samordna.kalender;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * Något i årsplanen att se över. Varnar, hindrar aldrig.
 *
 * @param regel regelns nummer eller källa
 * @param sammantradeId mötet det gäller, när det gäller ett
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kalendervarning(
    String regel, String kod, Optional<UUID> sammantradeId, String text) {}
