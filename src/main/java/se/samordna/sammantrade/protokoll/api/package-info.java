/** Protokollets API. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.protokoll.api;
