/**
 * Budgetar så som människor har dem, lästa som värden: tabellen ur csv, xlsx eller inklistrad text,
 * och raderna ur den kanoniska långformen. Vet inget om förbundets egna budgetar.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "inlasning",
    allowedDependencies = {"gemensam", "gemensam :: tecken", "gemensam :: ui"})
@org.jspecify.annotations.NullMarked
package se.samordna.inlasning;
