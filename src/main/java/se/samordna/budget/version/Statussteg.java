package se.samordna.budget.version;

import java.time.Instant;

/**
 * Ett byte av status som har skett.
 *
 * @param skal varför; tomt framåt
 */
public record Statussteg(String fran, String till, String skal, Instant tid, String av) {}
