/** Rekvisitionernas skärmar, och insatsens pengar utifrån. */
@org.jspecify.annotations.NullMarked
package se.samordna.rekvisition.ui;
