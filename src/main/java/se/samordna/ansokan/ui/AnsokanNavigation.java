package se.samordna.ansokan.ui;

/** Vägen till ansökan under ärendet. */
public final class AnsokanNavigation {

  static final String ANSOKAN = "arenden/:id/ansokan";

  private AnsokanNavigation() {}

  public static String ansokan(String arendeId) {
    return ANSOKAN.replace(":id", arendeId);
  }
}
