/** Vem som kom och gick under ett sammanträde, minut för minut (R7, R16, R19). */
@org.springframework.modulith.ApplicationModule(
    displayName = "sammantrade.narvaro",
    allowedDependencies = {"gemensam", "identitet"})
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.narvaro;
