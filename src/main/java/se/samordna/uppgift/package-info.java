/** Inkorgen: varje persons uppgifter, vår egen sanning om dem. */
@org.springframework.modulith.ApplicationModule(
    displayName = "uppgift",
    allowedDependencies = {
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "processmotor",
      "ritning"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.uppgift;
