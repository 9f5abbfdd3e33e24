/** Bidragen på skärmen. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.bidrag.ui;
