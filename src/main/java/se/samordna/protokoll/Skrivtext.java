package se.samordna.protokoll;

import java.util.Optional;
import java.util.UUID;

/**
 * En text att spara.
 *
 * @param version den version som skrivs över; 0 för den första
 */
public record Skrivtext(Textdel del, Optional<UUID> punkt, int version, String text) {}
