/** Arbetsbladens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.arbetsblad.api;
