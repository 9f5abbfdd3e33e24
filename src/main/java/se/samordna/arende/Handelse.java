package se.samordna.arende;

import java.time.Instant;

/** En rad i ärendets tidslinje. {@code aktor} är personens namn, eller användarnamnet. */
public record Handelse(Instant tid, String aktor, String handelse, String text) {}
