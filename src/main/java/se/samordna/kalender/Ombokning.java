package se.samordna.kalender;

import java.time.Instant;

/**
 * Ett sammanträdes nya tid, plats och offentlighet, hela.
 *
 * @param version mötets version när den som ändrar läste det
 * @param plats tom när platsen återkommer
 */
public record Ombokning(
    int version, Instant tid, String plats, boolean offentligt, boolean budgetmote) {}
