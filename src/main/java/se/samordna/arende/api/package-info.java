/** Ärendena, handlingarna och idéerna för omvärlden. */
@org.jspecify.annotations.NullMarked
package se.samordna.arende.api;
