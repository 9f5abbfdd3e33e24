package se.samordna.sie;

/**
 * Något i filen som inte hindrar att den läses, men som läsaren bör veta.
 *
 * @param rad radens nummer i filen, 0 när det gäller hela filen
 */
public record Anmarkning(int rad, String text) {}
