/**
 * Konton i inloggningstjänsten: vem som bjuds in, vilka grupper registret ger henne, utkorgen dit
 * och nattens jämförelse.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "konto",
    allowedDependencies = {
      "forbund",
      "forbund :: bildande",
      "forbund :: forordnanden",
      "forbund :: platser",
      "gemensam",
      "gemensam :: ui",
      "identitet"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.konto;
