package se.samordna.ansokan.ui;

/** Vägen till ansökan under ärendet. */
public final class AnsokanNavigation {

  static final String ANSOKAN = "arenden/:id/ansokan";
  static final String SKRIV = "arenden/:id/skriv";

  private AnsokanNavigation() {}

  public static String ansokan(String arendeId) {
    return ANSOKAN.replace(":id", arendeId);
  }

  /** Där en part skriver med. */
  static String skriv(String arendeId) {
    return SKRIV.replace(":id", arendeId);
  }
}
