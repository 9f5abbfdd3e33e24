/**
 * För ärendena genom ritningarna, på den motor som är vald: utkorg, avstämning, ombyggnad, drift.
 * Vet inte vilken motor det är; det vet bara motorns eget rum.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "processmotor",
    allowedDependencies = {"gemensam", "gemensam :: ui", "identitet", "ritning"})
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor;
