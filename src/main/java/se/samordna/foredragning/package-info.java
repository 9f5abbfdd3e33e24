/** Det som går ut före ett sammanträde: listan, kallelsen och handlingarna. */
@org.springframework.modulith.ApplicationModule(
    displayName = "foredragning",
    allowedDependencies = {
      "arende",
      "bud",
      "bud :: ui",
      "budget",
      "budget :: version",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "kalender",
      "kalender :: besked",
      "mote",
      "mote :: lager",
      "mote :: ui",
      "plan",
      "ritning",
      "sammantrade",
      "sammantrade :: bild",
      "sammantrade :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning;
