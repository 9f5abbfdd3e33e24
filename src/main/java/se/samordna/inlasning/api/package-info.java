/** Inläsningens kroppar och svar, för budgetens API. */
@org.springframework.modulith.NamedInterface("api")
@org.jspecify.annotations.NullMarked
package se.samordna.inlasning.api;
