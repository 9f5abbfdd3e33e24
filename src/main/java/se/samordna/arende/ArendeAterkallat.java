package se.samordna.arende;

import se.samordna.gemensam.ArendeId;

/** Huvudmannen har återkallat ärendet. Tas emot i samma transaktion. */
public record ArendeAterkallat(ArendeId arende, String skal) {}
