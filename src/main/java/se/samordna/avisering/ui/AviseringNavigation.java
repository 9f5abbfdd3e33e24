package se.samordna.avisering.ui;

/** Vägen till min kalender. */
public final class AviseringNavigation {

  public static final String MIN_KALENDER = "min-kalender";

  private AviseringNavigation() {}
}
