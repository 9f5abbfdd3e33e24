/** Årsplanens och kallelsesvarens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.kalender.api;
