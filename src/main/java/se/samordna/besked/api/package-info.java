/** Beskedens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.besked.api;
