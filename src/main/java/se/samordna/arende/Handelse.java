package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * En rad i ärendets tidslinje. {@code aktor} är personens namn, eller användarnamnet.
 *
 * @param text vad som hände, på läsarens språk
 * @param somDetSkrevs raden är från tiden före meningarna och finns bara på svenska
 */
public record Handelse(
    Instant tid, String aktor, String handelse, String text, @JsonIgnore boolean somDetSkrevs) {}
