package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.UUID;
import se.samordna.gemensam.SammantradeId;

/**
 * Det som andra delar gör när ett styrelsesammanträde går vidare, i samma transaktion: till exempel
 * att delegationsbeslut anmäls (R10).
 */
public interface Motesgang {

  /** Ett sammanträde med styrelsen har lagts upp. */
  void upplagt(SammantradeId mote, LocalDate dag);

  /** Uppropet har öppnat sammanträdet. */
  void oppnat(SammantradeId mote);

  /** En punkt har avgjorts. */
  void avgjord(UUID punkt, Utfall utfall);
}
