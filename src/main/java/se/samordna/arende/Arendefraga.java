package se.samordna.arende;

import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Urvalet i ärendelistan; tom sträng betyder alla. */
public record Arendefraga(String q, String steg, String status, String medlem) {

  public static final Arendefraga ALLA = new Arendefraga("", "", "", "");

  /** Ett steg eller en status som inte finns är ett fel; en tom lista skulle se ut som ett svar. */
  public Granskning granska() {
    return ett(
        ett(new Granskning(), "steg", steg, Arende.Steg.class),
        "status",
        status,
        Arende.Status.class);
  }

  private static <E extends Enum<E>> Granskning ett(
      Granskning g, String falt, String kod, Class<E> typ) {
    return g.krav(
        kod.isEmpty() || Kod.tolka(typ, kod).isPresent(),
        falt,
        "okant_varde",
        Mening.av("okant_varde_3", Kod.alla(typ)));
  }
}
