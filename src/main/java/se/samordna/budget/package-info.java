/**
 * Budgetbladet: versionerna, deras väg och vad de gör, summorna, eget kapital och effekten av ett
 * beslut. Står på planens rader och huvudbokens verifikationer.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "budget",
    allowedDependencies = {
      "arende",
      "arende :: ui",
      "forbund",
      "forbund :: bildande",
      "gemensam",
      "gemensam :: ui",
      "huvudbok",
      "huvudbok :: lager",
      "identitet",
      "inlasning",
      "inlasning :: api",
      "inlasning :: ui",
      "plan",
      "plan :: lager"
    })
@org.jspecify.annotations.NullMarked
package se.samordna.budget;
