/** Skärmen för kontona. */
@org.jspecify.annotations.NullMarked
package se.samordna.konto.ui;
