/** Min kalender: mina möten och adressen till mitt kalenderprogram. */
@org.jspecify.annotations.NullMarked
package se.samordna.avisering.ui;
