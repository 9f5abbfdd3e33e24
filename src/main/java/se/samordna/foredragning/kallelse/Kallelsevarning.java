package se.samordna.foredragning.kallelse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samordna.forbund.Frister;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SparadMening;

/** Något att tänka på innan kallelsen skickas. Den hindrar aldrig. */
public record Kallelsevarning(String kod, String text) {

  private static final SparadMening ANTECKNAD =
      SparadMening.med("kallelse_sen", "handlingar_sena", "tom_lista");

  /**
   * Det som varnades för när en kallelse skickades, på läsarens språk; det antecknas på svenska.
   */
  public static String sagd(String antecknad) {
    return ANTECKNAD.text(antecknad);
  }

  /** Tiderna är förbundets ordning (R5), och en tom lista är ofta ett misstag. */
  static List<Kallelsevarning> av(Frister tider, LocalDate mote, LocalDate idag, int punkter) {
    List<Kallelsevarning> alla = new ArrayList<>();
    LocalDate kallelse = tider.kallelseSenast(mote);
    LocalDate handlingar = tider.handlingarSenast(mote);
    if (idag.isAfter(kallelse)) {
      alla.add(new Kallelsevarning("kallelse_sen", Mening.text("kallelse_sen", kallelse)));
    }
    if (idag.isAfter(handlingar)) {
      alla.add(new Kallelsevarning("handlingar_sena", Mening.text("handlingar_sena", handlingar)));
    }
    if (punkter == 0) {
      alla.add(new Kallelsevarning("tom_lista", Mening.text("tom_lista")));
    }
    return alla;
  }
}
