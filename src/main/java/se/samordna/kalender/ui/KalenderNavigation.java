package se.samordna.kalender.ui;

import java.util.UUID;

/** Vägarna till årsplanen och svaren på en kallelse. */
public final class KalenderNavigation {

  public static final String ARSPLAN = "arsplan";

  private KalenderNavigation() {}

  public static String arsplan(int ar) {
    return ARSPLAN + "/" + ar;
  }

  public static String svar(UUID sammantrade) {
    return "sammantraden/" + sammantrade + "/svar";
  }
}
