package se.samordna.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
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
   * @param foreslaget sant när beloppen kommer ur en tjänsteskrivelse
   * @param belopp tjänsteskrivelsens belopp; finns ingen, det som söks, ur eget kapital
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Vantande(
      UUID arendeId,
      Optional<String> diarienummer,
      String rubrik,
      Arende.Steg steg,
      boolean foreslaget,
      List<Finansiering> belopp) {

    public Vantande {
      belopp = List.copyOf(belopp);
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
