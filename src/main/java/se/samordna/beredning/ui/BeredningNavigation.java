package se.samordna.beredning.ui;

/** Vägen till beredningen under ärendet. */
public final class BeredningNavigation {

  static final String BEREDNING = "arenden/:id/beredning";

  private BeredningNavigation() {}

  public static String beredning(String arendeId) {
    return BEREDNING.replace(":id", arendeId);
  }
}
