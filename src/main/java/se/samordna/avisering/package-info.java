/** Aviseringar till dem som berörs: mötena som kalender (iCal). */
@org.springframework.modulith.ApplicationModule(
    displayName = "avisering",
    allowedDependencies = {
      "bud",
      "forbund",
      "gemensam",
      "gemensam :: mallar",
      "gemensam :: ui",
      "identitet",
      "kalender",
      "kalender :: besked",
      "kalender :: ui",
      "mote",
      "mote :: ui",
      "sammantrade"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.avisering;
