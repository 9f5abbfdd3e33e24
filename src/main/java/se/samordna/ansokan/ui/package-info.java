/** Ansökans skärmar: skriva, läsa, godkänna, komplettera. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.ansokan.ui;
