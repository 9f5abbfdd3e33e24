/** Övertagandets skärmar. */
@org.jspecify.annotations.NullMarked
package se.samordna.overtagande.ui;
