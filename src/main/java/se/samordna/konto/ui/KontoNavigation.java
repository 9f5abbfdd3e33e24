package se.samordna.konto.ui;

/** Vägen till kontonas skärm. */
public final class KontoNavigation {

  public static final String KONTON = "konton";

  private KontoNavigation() {}
}
