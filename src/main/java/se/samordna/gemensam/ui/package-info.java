/** Skärmarnas gemensamma delar: siffror, datum, formulär, hinder, tidslinje, ritning. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.gemensam.ui;
