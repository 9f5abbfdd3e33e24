/** Årsplanens och kallelsens skärmar. */
@org.springframework.modulith.NamedInterface("kalenderui")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.kalender.ui;
