package se.samordna.forbund.bildande;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Ett förbund så som driften ser det: namn och tillstånd, inget av det som är dess eget.
 *
 * @param oppnat när förbundet öppnades för sina sökande; tomt medan det ställs i ordning
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Forbundspost(
    String kod,
    String namn,
    Optional<String> organisationsnummer,
    String processvariant,
    String enhet,
    Optional<Instant> oppnat) {}
