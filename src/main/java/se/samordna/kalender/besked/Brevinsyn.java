package se.samordna.kalender.besked;

import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;

/** Breven om ett möte, och hur det gått med dem. */
public interface Brevinsyn {

  /** Det senaste brevet per händelse och mottagare, den senaste händelsen först. */
  Svar<List<Brevlage>> lista(SammantradeId mote);

  /**
   * Skickar ett brev på nytt, till den adress som nu står i registret. Nej: {@code finns_inte}
   * (404), {@code vantar_redan}, {@code skickat_pa_nytt} (409), {@code for_sent} (422).
   */
  Svar<Brevlage> skickaOm(SammantradeId mote, UUID brev);
}
