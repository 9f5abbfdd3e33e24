/** Inkorgens skärmar. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.uppgift.ui;
