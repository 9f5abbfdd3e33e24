package se.samordna.budget.arbetsblad;

/**
 * Ett värde som någon vill ha i en cell.
 *
 * @param varde ett belopp i hela ören, en text, eller tomt för att tömma cellen
 */
public record Onskan(Cell cell, String varde) {}
