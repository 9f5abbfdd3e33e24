/**
 * Vem som är på sammanträdet: vem som kom och gick, tjänstgör och leder (R7, R9, R12, R15, R16,
 * R19).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "narvaro",
    allowedDependencies = {"forbund", "gemensam", "identitet", "mote"})
@org.jspecify.annotations.NullMarked
package se.samordna.narvaro;
