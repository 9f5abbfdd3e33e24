package se.samordna.ritning;

/** Egenskaper som ritningen ger en uppgift. Skrivet av RitningensOrdTest. */
public final class Rubrik {

  /** Uppgiftens egenskap {@code frist}. */
  public static final String FRIST = "frist";

  /** Uppgiftens egenskap {@code medlem}. */
  public static final String MEDLEM = "medlem";

  /** Uppgiftens egenskap {@code roll}. */
  public static final String ROLL = "roll";

  private Rubrik() {}
}
