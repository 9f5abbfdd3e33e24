package se.samordna.budget;

import java.util.List;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;

/** Tjänsteskrivelsens belopp, för budgetbladet "om detta bifalls". Lämnas av beredningen. */
public interface Forslagsbelopp {

  /** Förslaget så som tjänsteskrivelsen lyder nu: ärendets rubrik och finansieringens rader. */
  record Forslag(String rubrik, List<Finansiering> rader) {

    public Forslag {
      rader = List.copyOf(rader);
    }
  }

  /**
   * Förslaget i ett ärende. Ett ärende som aktören inte får se, eller som saknar tjänsteskrivelse,
   * svarar {@code finns_inte} (404).
   */
  Svar<Forslag> forslag(ArendeId arende);
}
