package se.samordna.budget.arbetsblad;

import java.util.UUID;

/**
 * En cell i ett arbetsblad.
 *
 * @param ar året för ett belopp, annars 0
 */
public record Bladcell(UUID rad, Radfalt falt, int ar) {

  public static Bladcell belopp(UUID rad, int ar) {
    return new Bladcell(rad, Radfalt.BELOPP, ar);
  }

  public static Bladcell av(UUID rad, Radfalt falt) {
    return new Bladcell(rad, falt, 0);
  }
}
