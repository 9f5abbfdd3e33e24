package se.samordna.arende;

/** Urvalet i ärendelistan; tom sträng betyder alla. */
public record Arendefraga(String q, String steg, String status, String medlem) {

  public static final Arendefraga ALLA = new Arendefraga("", "", "", "");
}
