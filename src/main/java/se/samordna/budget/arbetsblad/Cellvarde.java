package se.samordna.budget.arbetsblad;

/**
 * Ett värde som någon vill ha i en cell.
 *
 * @param varde ett belopp i hela ören, en text, eller tomt för att tömma cellen
 * @param formel så som beloppet skrevs när det räknades ut, annars tomt
 */
public record Cellvarde(Bladcell cell, String varde, String formel) {

  public Cellvarde(Bladcell cell, String varde) {
    this(cell, varde, "");
  }
}
