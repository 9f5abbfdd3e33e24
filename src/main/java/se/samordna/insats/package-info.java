/** Det som beviljats: insatsen, avtalet, rapporterna och registret över beviljade insatser. */
@org.springframework.modulith.ApplicationModule(
    displayName = "insats",
    allowedDependencies = {
      "ansokan",
      "arende",
      "arende :: ui",
      "budget :: ui",
      "forbund",
      "forbund :: forordnanden",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "processmotor",
      "ritning",
      "sammantrade",
      "uppgift",
      "uppgift :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.insats;
