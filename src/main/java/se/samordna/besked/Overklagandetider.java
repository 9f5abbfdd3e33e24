package se.samordna.besked;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;

/**
 * Hur länge ett beslut får överklagas, för den som fått det (R18). Protokollet svarar; kräver
 * anroparens transaktion.
 */
public interface Overklagandetider {

  Tid hitta(SammantradeId mote, BeslutId beslut);

  /**
   * Var tiden står.
   *
   * @param overklagasTill sista dagen; tom innan protokollet är anslaget hos alla medlemmar
   * @param lagaKraft dagen beslutet vann laga kraft
   */
  record Tid(Optional<LocalDate> overklagasTill, Optional<LocalDate> lagaKraft) {}
}
