/** Ärendet, diariet, handlingarna och tidslinjen; idé och formell kontroll. */
@org.springframework.modulith.ApplicationModule(
    displayName = "arende",
    allowedDependencies = {
      "bud",
      "bud :: ui",
      "forbund",
      "gemensam",
      "gemensam :: mallar",
      "gemensam :: ui",
      "identitet",
      "processmotor",
      "ritning",
      "uppgift",
      "uppgift :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.arende;
