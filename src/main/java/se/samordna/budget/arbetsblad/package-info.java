/**
 * Arbetsblad: där en budget skrivs cell för cell, ångras och räknas, innan den blir en version. Ett
 * blad är följden av sina handlingar; en version ändras aldrig.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "budget.arbetsblad",
    allowedDependencies = {
      "bud",
      "bud :: ui",
      "budget",
      "budget :: api",
      "budget :: ui",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "inlasning",
      "plan"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.budget.arbetsblad;
