/** Övertagandets API. */
@org.jspecify.annotations.NullMarked
package se.samordna.overtagande.api;
