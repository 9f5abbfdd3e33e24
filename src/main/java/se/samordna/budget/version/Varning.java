package se.samordna.budget.version;

/**
 * Något som saknas inför, eller saknades vid, styrelsens beslut. Hindrar inget.
 *
 * @param kod stabil, snake_case
 * @param regel regelns nummer
 */
public record Varning(String kod, String regel, String text) {}
