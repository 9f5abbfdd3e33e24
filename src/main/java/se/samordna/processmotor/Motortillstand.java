package se.samordna.processmotor;

import java.time.Instant;
import java.util.Optional;

/**
 * Motorns och utkorgens tillstånd.
 *
 * @param redo ritningarna är driftsatta
 * @param fel varför motorn inte nåddes senast
 * @param kontrollerad när motorn senast kändes igen
 * @param oppna kommandon på väg till motorn
 * @param blockerade kommandon som motorn sagt nej till
 * @param alderSekunder hur länge det äldsta öppna kommandot väntat
 */
public record Motortillstand(
    boolean redo,
    Optional<String> fel,
    Optional<Instant> kontrollerad,
    long epok,
    long oppna,
    long blockerade,
    long alderSekunder) {}
