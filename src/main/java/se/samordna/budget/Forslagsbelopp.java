package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.arende.Arende;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;

/** Vad ärendena i kön vill ha, för budgetbladet och kapitalet "om detta bifalls". */
public interface Forslagsbelopp {

  /** Förslaget så som tjänsteskrivelsen lyder nu: ärendets rubrik och finansieringens rader. */
  record Forslag(String rubrik, List<Finansiering> rader) {

    public Forslag {
      rader = List.copyOf(rader);
    }
  }

  /**
   * Ett inlämnat ärende som ännu inte är beslutat.
   *
   * @param rader tjänsteskrivelsens belopp; finns ingen, det som söks, ur eget kapital
   * @param foreslaget sant när raderna kommer ur en tjänsteskrivelse
   */
  record Vantande(
      UUID arendeId,
      Optional<String> diarienummer,
      String rubrik,
      Arende.Steg steg,
      List<Finansiering> rader,
      boolean foreslaget) {

    public Vantande {
      rader = List.copyOf(rader);
    }
  }

  /**
   * Förslaget i ett ärende. Ett ärende som aktören inte får se, eller som saknar tjänsteskrivelse,
   * svarar {@code finns_inte} (404).
   */
  Svar<Forslag> forslag(ArendeId arende);

  /** Ärendena som väntar på beslut, bland dem som aktören får se. */
  List<Vantande> vantande();
}
