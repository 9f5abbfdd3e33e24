package se.samordna.arende.ui;

import se.samordna.gemensam.ArendeId;

/** Vägarna till ärendets skärmar, också de som andra moduler lägger under ärendet. */
public final class ArendeNavigation {

  public static final String LISTA = "arenden";
  public static final String NY_IDE = "ny-ide";

  /** Frågan om jäv, för den som bereder ärendet. */
  public static final String JAV = LISTA + "/:id/jav";

  private ArendeNavigation() {}

  public static String jav(ArendeId id) {
    return arende(id) + "/jav";
  }

  public static String arende(ArendeId id) {
    return LISTA + "/" + id;
  }

  /** Ansökan så som den är, för den som får läsa den. */
  public static String ansokan(ArendeId id) {
    return arende(id) + "/ansokan";
  }

  /** Yttranden och förslag till beslut. */
  public static String beredning(ArendeId id) {
    return arende(id) + "/beredning";
  }
}
