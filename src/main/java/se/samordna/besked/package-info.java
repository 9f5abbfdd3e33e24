/**
 * Beskedet till de sökande om styrelsens beslut: avslaget som handling, med skäl och hur det
 * överklagas, brevet och det som står på ärendets sida.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "besked",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "kalender :: besked",
      "mote",
      "narvaro",
      "sammantrade"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.besked;
