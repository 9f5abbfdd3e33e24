/** Min kalender: mina möten och adressen till mitt kalenderprogram. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.avisering.ui;
