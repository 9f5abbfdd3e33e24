/** Förbundet, dess medlemmar, verksamheter, platser och personer. */
@org.springframework.modulith.ApplicationModule(
    displayName = "forbund",
    allowedDependencies = {"gemensam", "gemensam :: ui", "identitet", "inlasning"})
@org.jspecify.annotations.NullMarked
package se.samordna.forbund;
