/**
 * Huvudboken: pengarnas stadier, verifikationerna som bara läggs till, och vakterna som nekar det
 * som inte ryms (R22).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "huvudbok",
    allowedDependencies = {"gemensam", "identitet", "plan", "plan :: lager"})
@org.jspecify.annotations.NullMarked
package se.samordna.huvudbok;
