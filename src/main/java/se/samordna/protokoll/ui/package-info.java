/** Protokollets skärmar. */
@org.jspecify.annotations.NullMarked
package se.samordna.protokoll.ui;
