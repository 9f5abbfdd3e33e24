/** Arbetsbladet på skärmen. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.arbetsblad.ui;
