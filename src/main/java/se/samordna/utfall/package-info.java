/**
 * Byråns böcker: utfallet in ur SIE-filer, kopplat till budgetens rader, med prognos och
 * periodrapport; budgeten och verifikationerna ut till byrån.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "utfall",
    allowedDependencies = {
      "arende",
      "budget",
      "budget :: ui",
      "forbund",
      "gemensam",
      "gemensam :: ui",
      "identitet",
      "plan",
      "sie"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.utfall;
