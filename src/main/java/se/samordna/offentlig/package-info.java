/**
 * De offentliga sidorna, utan inloggning: anslagstavla, sammanträden, protokoll, beviljade insatser
 * som öppna data, och redogörelsen för tillgängligheten (R17, R28, R32). Inget ärendeinnehåll och
 * inga personuppgifter utöver roll.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "offentlig",
    allowedDependencies = {
      "forbund",
      "foredragning :: lista",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "insats",
      "kalender",
      "mote",
      "protokoll"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.offentlig;
