/**
 * Värdetyper som alla moduler delar: belopp, identiteter, hinder, klocka. Känner inget ramverk utom
 * Spring i klockan.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "gemensam",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package se.samordna.gemensam;
