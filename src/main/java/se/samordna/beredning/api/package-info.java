/** Beredningen och tjänsteskrivelsen för omvärlden. */
@org.jspecify.annotations.NullMarked
package se.samordna.beredning.api;
