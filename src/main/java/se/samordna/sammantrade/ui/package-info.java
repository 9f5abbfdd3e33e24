/** Sammanträdets skärmar: listan, kallelsen och styrelsevyn. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade.ui;
