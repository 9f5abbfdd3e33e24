package se.samordna.uppgift;

import java.util.UUID;

/**
 * Något i inkorgen har öppnats, tagits eller stängts. Bär bara id:n: den som får veta läser själv,
 * med sin egen behörighet.
 */
public record Uppgiftsandring(
    String forbund, UUID arende, UUID uppgift, String typ, boolean oppen) {}
