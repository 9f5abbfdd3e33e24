/** Medlemmarnas bidrag: hur ett års pengar delas mellan dem som betalar (R3). */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.bidrag;
