package se.samordna.forbund.platser;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** En person i registret, med den version som en rättelse ska bära. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Personpost(
    String anvandare, String namn, Optional<String> titel, Optional<String> epost, int version) {}
