package se.samordna.forbund.platser;

/**
 * Något i registret att se över. Varnar, hindrar aldrig.
 *
 * @param regel regelns nummer, {@code R6} eller {@code R9}
 */
public record Platsvarning(String regel, String kod, String text) {}
