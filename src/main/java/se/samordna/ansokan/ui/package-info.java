/** Ansökans skärmar: skriva, läsa, godkänna, komplettera. */
@org.jspecify.annotations.NullMarked
package se.samordna.ansokan.ui;
