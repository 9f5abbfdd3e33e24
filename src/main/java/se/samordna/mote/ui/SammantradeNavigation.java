package se.samordna.mote.ui;

import java.util.UUID;

/** Vägarna till sammanträdena. */
public final class SammantradeNavigation {

  public static final String LISTA = "sammantraden";
  public static final String DELEGATION = "delegation";
  public static final String NYTT_MOTE = "nytt-sammantrade";

  /** Protokollets väg, med sammanträdets id. */
  public static final String PROTOKOLL = LISTA + "/:id/protokoll";

  private SammantradeNavigation() {}

  public static String sammantrade(UUID id) {
    return LISTA + "/" + id;
  }

  public static String protokoll(UUID id) {
    return sammantrade(id) + "/protokoll";
  }
}
