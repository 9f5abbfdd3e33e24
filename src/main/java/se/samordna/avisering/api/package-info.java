/** Kalenderfilerna och den egna kalenderadressen. */
@org.jspecify.annotations.NullMarked
package se.samordna.avisering.api;
