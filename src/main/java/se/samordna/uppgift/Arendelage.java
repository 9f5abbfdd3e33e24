package se.samordna.uppgift;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/**
 * Vad inkorgen behöver veta om ett ärende. Implementeras av modulen {@code arende}, som också säger
 * vem en uppgift ligger på: inkorgen själv känner inga ärenden.
 */
public interface Arendelage {

  /** Tomt om ärendet inte finns i aktörens förbund. Låser ärendets rad i transaktionen. */
  Optional<Lage> lage(ArendeId arende);

  /**
   * Ärendets läge för inkorgen.
   *
   * @param oppet ärendet tar emot uppgifter (inte avslutat, återkallat eller avslaget)
   * @param varv ärendets varv nu
   * @param huvudman den medlem som sökandens uppgifter ligger på
   */
  record Lage(String rubrik, boolean oppet, int varv, String huvudman, Optional<LocalDate> frist) {}
}
