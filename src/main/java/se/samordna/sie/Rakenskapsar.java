package se.samordna.sie;

import java.time.LocalDate;

/**
 * Ett räkenskapsår ({@code #RAR}).
 *
 * @param nummer 0 är filens år, −1 året före
 */
public record Rakenskapsar(int nummer, LocalDate start, LocalDate slut) {

  public boolean omfattar(LocalDate dag) {
    return !dag.isBefore(start) && !dag.isAfter(slut);
  }
}
