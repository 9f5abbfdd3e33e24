/** Inläsningens delar på skärmen: tabellen, frågorna och det som tolkats. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.inlasning.ui;
