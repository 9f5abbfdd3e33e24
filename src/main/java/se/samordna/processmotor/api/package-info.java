/** Driftens API mot motorn. */
@org.jspecify.annotations.NullMarked
package se.samordna.processmotor.api;
