package se.samordna.utfall;

import se.samordna.gemensam.Innehall;

/** En fil att hämta. */
public record Nedladdning(String namn, String innehallstyp, Innehall innehall) {}
