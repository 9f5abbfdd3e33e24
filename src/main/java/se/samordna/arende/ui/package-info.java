/** Ärendets skärmar: listan, ärendet, idén, workshopen och kontrollen. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.arende.ui;
