/** Sammanträdenas API. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.api;
