package se.samordna.ansokan;

/**
 * Att ansökan är färdigskriven; innehållet är utkastets.
 *
 * @param version uppgiftens version
 */
public record Klarmarkering(int version) {}
