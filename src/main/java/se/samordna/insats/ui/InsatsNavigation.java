package se.samordna.insats.ui;

import java.util.UUID;

/** Vägarna till insatserna. */
public final class InsatsNavigation {

  public static final String LISTA = "insatser";
  public static final String REKVISITIONER = "rekvisitioner";
  public static final String INDEXTAL = "indextal";
  public static final String OVERTA = LISTA + "/ta-over";
  public static final String BEGAR = LISTA + "/:id/begar-pengar";
  public static final String ANDRA = LISTA + "/:id/andra/:andring?";
  public static final String REKVISITION = LISTA + "/:id/rekvisitioner/:rekvisition";

  private InsatsNavigation() {}

  public static String insats(UUID id) {
    return LISTA + "/" + id;
  }

  public static String begar(UUID insats) {
    return BEGAR.replace(":id", insats.toString());
  }

  public static String andra(UUID insats) {
    return insats(insats) + "/andra";
  }

  /** Skriver om ett öppet förslag. */
  public static String andra(UUID insats, UUID andring) {
    return andra(insats) + "/" + andring;
  }

  public static String rekvisition(UUID insats, UUID rekvisition) {
    return insats(insats) + "/rekvisitioner/" + rekvisition;
  }
}
