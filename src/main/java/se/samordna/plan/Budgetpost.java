package se.samordna.plan;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/**
 * Radens identitet, densamma över år och versioner.
 *
 * @param arende ärendet vars beslut skapade posten; tom för den som kom ur en fil
 */
public record Budgetpost(UUID radId, Slag slag, String namn, Optional<ArendeId> arende) {}
