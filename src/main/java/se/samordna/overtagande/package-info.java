/**
 * Insatser som pågick innan förbundet började här tas över: radernas ingående beviljanden blir
 * insatser, en och en eller ur en arbetsbok, och kan ångras så länge inget hänt sedan.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "overtagande",
    allowedDependencies = {
      "ansokan",
      "ansokan :: ui",
      "arende",
      "arende :: ui",
      "forbund",
      "forbund :: bildande",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "identitet",
      "inlasning",
      "insats",
      "insats :: ui",
      "plan"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.overtagande;
