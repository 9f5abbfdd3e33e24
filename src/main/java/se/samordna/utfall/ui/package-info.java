/** Utfallet på skärmen. */
@org.jspecify.annotations.NullMarked
package se.samordna.utfall.ui;
