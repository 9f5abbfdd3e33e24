/** Protokollets skärm. */
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.protokoll.ui;
