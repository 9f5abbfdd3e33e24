/** Protokollets API. */
@org.jspecify.annotations.NullMarked
package se.samordna.protokoll.api;
