package se.samordna.avisering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Min egen kalenderadress.
 *
 * @param skapad när den gjordes; tomt när ingen finns
 * @param vag adressens väg i programmet, bara i svaret på att den gjordes: den sparas inte
 * @param offentlig vägen till förbundets öppna kalender
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Kalenderprenumeration(
    Optional<Instant> skapad, Optional<String> vag, String offentlig) {}
