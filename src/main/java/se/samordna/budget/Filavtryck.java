package se.samordna.budget;

import se.samordna.gemensam.Innehall;

/** En fils fingeravtryck: samma fil två gånger har samma. */
public final class Filavtryck {

  private Filavtryck() {}

  /** SHA-256, hexadecimalt. */
  public static String av(Innehall fil) {
    return Budgetinlasning.hash(fil);
  }
}
