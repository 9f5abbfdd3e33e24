/**
 * Protokollet och det som följer av det: utgåvor, justering, anslag, laga kraft, upphävda beslut
 * (R16–R18).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "protokoll",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "beredning",
      "besked",
      "bud",
      "bud :: ui",
      "forbund",
      "foredragning :: lista",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "kalender :: besked",
      "mote",
      "mote :: ui",
      "narvaro",
      "sammantrade",
      "sammantrade :: bild",
      "sammantrade :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.protokoll;
