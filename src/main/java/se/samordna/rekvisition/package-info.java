/**
 * Insatsens pengar: rekvisitioner från begäran till utbetalning, betalningsfilen, pengar utifrån,
 * återkrav och det som återstår att reglera (R22, R27).
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "rekvisition",
    allowedDependencies = {
      "arende",
      "budget",
      "budget :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "insats",
      "insats :: lager",
      "insats :: ui",
      "sammantrade"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.rekvisition;
