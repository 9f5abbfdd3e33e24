package se.samordna.beredning;

/**
 * En beredningsledamots svar på frågan om jäv i ett ärende (R15).
 *
 * @param besvarad sant när personen svarat, och när frågan inte ställs i ärendet
 * @param har sant när personen anmält jäv
 */
public record Javsvar(boolean besvarad, boolean har) {}
