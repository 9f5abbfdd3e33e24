/** Ansökan för omvärlden. */
@org.jspecify.annotations.NullMarked
package se.samordna.ansokan.api;
