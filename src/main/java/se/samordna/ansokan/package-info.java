/** Medelsansökan: utkastet, bristerna, medlemmarnas godkännande och inlämningen. */
@org.springframework.modulith.ApplicationModule(
    displayName = "ansokan",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "ritning",
      "uppgift",
      "uppgift :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.ansokan;
