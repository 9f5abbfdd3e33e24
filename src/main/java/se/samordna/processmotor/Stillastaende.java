package se.samordna.processmotor;

import java.time.Instant;
import java.util.UUID;

/**
 * Ett öppet ärende som varken väntar på någon, på styrelsen eller på motorn.
 *
 * @param element steget i ritningen där databasen säger att det är
 * @param sedan när det först sågs stå stilla
 */
public record Stillastaende(String forbund, UUID arendeId, String element, Instant sedan) {}
