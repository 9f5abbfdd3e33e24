package se.samordna.sammantrade.ui;

import java.util.UUID;

/** Vägarna till sammanträdena. */
public final class SammantradeNavigation {

  public static final String LISTA = "sammantraden";
  static final String NYTT = "nytt-sammantrade";

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
