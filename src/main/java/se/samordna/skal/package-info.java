/** Skärmarnas skal: inloggning, huvudlayout, startsida, demodata. */
@org.springframework.modulith.ApplicationModule(
    displayName = "skal",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "bud",
      "bud :: ui",
      "forbund",
      "forbund :: bildande",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "insats :: ui",
      "kalender",
      "kalender :: ui",
      "mote",
      "mote :: ui",
      "processmotor",
      "processmotor :: ui",
      "rekvisition",
      "sammantrade :: bild",
      "uppgift",
      "uppgift :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.skal;
