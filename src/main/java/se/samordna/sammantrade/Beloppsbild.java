package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett föreslaget belopp ett år, i ören, så som styrelsen läser det.
 *
 * @param finansiering vad det tas ur; utelämnas när det inte är valt
 * @param radId raden i budgeten
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Beloppsbild(
    int ar, long beloppOre, Optional<String> finansiering, Optional<UUID> radId) {}
