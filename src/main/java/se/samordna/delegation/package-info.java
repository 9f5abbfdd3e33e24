/**
 * Delegation (R10): vem styrelsen gett rätt att besluta i vilken grupp av ärenden, besluten som
 * fattats så, och att varje beslut anmäls vid styrelsens nästa sammanträde.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "delegation",
    allowedDependencies = {
      "budget",
      "forbund",
      "foredragning :: kallelse",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "mote",
      "mote :: ui",
      "plan",
      "sammantrade",
      "sammantrade :: bild"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.delegation;
