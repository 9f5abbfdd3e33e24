/** Budget och plan, huvudbok och budgetblad. */
@org.springframework.modulith.ApplicationModule(displayName = "budget")
@org.jspecify.annotations.NullMarked
package se.samordna.budget;
