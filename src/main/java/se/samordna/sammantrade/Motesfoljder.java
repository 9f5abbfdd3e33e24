package se.samordna.sammantrade;

import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;

/**
 * Det som andra delar gör när ett styrelsesammanträde går vidare, i samma transaktion: till exempel
 * att delegationsbeslut anmäls (R10).
 */
public interface Motesfoljder {

  /** Uppropet har öppnat sammanträdet. */
  default void oppnat(SammantradeId mote) {}

  /** En punkt har avgjorts. Ärendet är låst; det har ännu inte gått vidare. */
  default void avgjord(Punktlage punkt, Beslut beslut) {}

  /** En domstol har upphävt ett beslut (R18). */
  default void upphavt(BeslutId beslut) {}
}
