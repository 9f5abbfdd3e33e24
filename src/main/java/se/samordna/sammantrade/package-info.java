/** Sammanträdet medan det pågår: upprop, närvaro, jäv, yrkanden, omröstning, beslut. */
@org.springframework.modulith.ApplicationModule(
    displayName = "sammantrade",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "beredning",
      "bud",
      "bud :: ui",
      "budget",
      "budget :: ui",
      "budget :: version",
      "forbund",
      "forbund :: platser",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "kalender",
      "kalender :: ui",
      "mote",
      "mote :: lager",
      "mote :: ui",
      "narvaro",
      "narvaro :: lager",
      "plan",
      "processmotor",
      "ritning"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade;
