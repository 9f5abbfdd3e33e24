package se.samordna.sammantrade;

import se.samordna.gemensam.SammantradeId;

/** Om sammanträdets protokoll kan läsas. Protokollet svarar. */
public interface Protokollinsyn {

  /** Sant när den inloggade kan läsa protokollet nu. */
  boolean kanLasas(SammantradeId id);
}
