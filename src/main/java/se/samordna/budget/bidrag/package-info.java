/** Medlemmarnas bidrag: hur ett års pengar delas mellan dem som betalar (R3). */
@org.springframework.modulith.ApplicationModule(
    displayName = "budget.bidrag",
    allowedDependencies = {
      "budget",
      "budget :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "identitet"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.budget.bidrag;
