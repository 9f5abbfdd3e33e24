/** Bidragens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.bidrag.api;
