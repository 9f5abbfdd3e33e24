/** Årsplanens och kallelsens skärmar. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.kalender.ui;
