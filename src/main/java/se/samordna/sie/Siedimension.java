package se.samordna.sie;

/** En dimension ({@code #DIM} eller {@code #UNDERDIM}). */
public record Siedimension(int nummer, String namn) {}
