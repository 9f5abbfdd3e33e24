/** Årsplanen, kallelserna och svaren: när organen möts, vem som kommer, och vem som kallas (R7). */
@org.springframework.modulith.ApplicationModule(
    displayName = "kalender",
    allowedDependencies = {
      "bud",
      "bud :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "mote",
      "mote :: ui"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.kalender;
