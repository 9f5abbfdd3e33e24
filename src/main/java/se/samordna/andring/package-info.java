/**
 * Ändringar av en beviljad insats: förslagen, styrelsens beslut om dem, utförandet och
 * indexuppräkningen; och pengarna när ett beslut upphävs (R18).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "andring",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "budget",
      "budget :: ui",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "insats",
      "insats :: lager",
      "insats :: ui",
      "mote",
      "protokoll",
      "rekvisition",
      "sammantrade",
      "sammantrade :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.andring;
