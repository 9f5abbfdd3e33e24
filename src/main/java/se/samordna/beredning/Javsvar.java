package se.samordna.beredning;

/**
 * En beredningsledamots svar på frågan om jäv i ett ärende (R15).
 *
 * @param besvarad sant när handlingarna inte väntar på ett svar
 * @param har sant när personen anmält jäv
 */
public record Javsvar(boolean besvarad, boolean har) {}
