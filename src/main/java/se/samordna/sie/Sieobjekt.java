package se.samordna.sie;

/** Ett objekt i en dimension ({@code #OBJEKT}), till exempel ett projekt. */
public record Sieobjekt(int dimension, String nummer, String namn) {}
