package se.samordna.arende;

import se.samordna.gemensam.ArendeId;

/**
 * Idéworkshopen lät idén gå vidare. Tas emot i samma transaktion: utkastet finns när den svarat.
 */
public record IdeGickVidare(ArendeId arende, String rubrik, String medlem) {}
