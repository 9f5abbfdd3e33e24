/** Beredningsgruppens yttranden, det samlade yttrandet och tjänsteskrivelsen. */
@org.springframework.modulith.ApplicationModule(
    displayName = "beredning",
    allowedDependencies = {
      "ansokan",
      "arende",
      "arende :: ui",
      "budget",
      "budget :: ui",
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
package se.samordna.beredning;
