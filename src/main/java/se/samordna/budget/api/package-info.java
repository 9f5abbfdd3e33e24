/** Budget och huvudbok för program utanför. */
@org.springframework.modulith.NamedInterface("api")
@org.jspecify.annotations.NullMarked
package se.samordna.budget.api;
