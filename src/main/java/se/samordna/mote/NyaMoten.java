package se.samordna.mote;

import java.time.LocalDate;
import se.samordna.gemensam.SammantradeId;

/** Det som andra delar gör när ett sammanträde med styrelsen läggs upp, i samma transaktion. */
public interface NyaMoten {

  void upplagt(SammantradeId mote, LocalDate dag);
}
