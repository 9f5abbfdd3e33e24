package se.samordna.budget.arbetsblad;

import java.util.UUID;

/**
 * En cell i ett arbetsblad.
 *
 * @param ar året för ett belopp, annars 0
 */
public record Cell(UUID rad, Radfalt falt, int ar) {

  public static Cell belopp(UUID rad, int ar) {
    return new Cell(rad, Radfalt.BELOPP, ar);
  }

  public static Cell av(UUID rad, Radfalt falt) {
    return new Cell(rad, falt, 0);
  }
}
