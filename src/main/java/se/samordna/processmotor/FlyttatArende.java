package se.samordna.processmotor;

import java.time.Instant;
import java.util.UUID;

/**
 * Ett ärende som byggts upp i en annan motor än den det gick i.
 *
 * @param element steget i ritningen där det väntar
 */
public record FlyttatArende(
    String forbund, UUID arendeId, String process, String element, Instant flyttat) {}
