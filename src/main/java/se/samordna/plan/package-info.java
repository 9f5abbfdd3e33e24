/** Budgetversionerna och deras rader så som de är sparade. */
@org.springframework.modulith.ApplicationModule(
    displayName = "plan",
    allowedDependencies = {"gemensam", "identitet", "inlasning"})
@org.jspecify.annotations.NullMarked
package se.samordna.plan;
