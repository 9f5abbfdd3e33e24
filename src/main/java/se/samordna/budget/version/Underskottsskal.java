package se.samordna.budget.version;

import java.time.Instant;

/** Skälet till att kostnaderna är större än intäkterna (R21). */
public record Underskottsskal(String text, Instant tid, String av) {}
