package se.samordna.insats.ui;

import java.util.UUID;

/** Vägarna till insatserna. */
public final class InsatsNavigation {

  public static final String LISTA = "insatser";
  public static final String REKVISITIONER = "rekvisitioner";
  public static final String INDEXTAL = "indextal";
  static final String BEGAR = LISTA + "/:id/begar-pengar";
  static final String ANDRA = LISTA + "/:id/andra/:andring?";
  static final String REKVISITION = LISTA + "/:id/rekvisitioner/:rekvisition";

  private InsatsNavigation() {}

  public static String insats(UUID id) {
    return LISTA + "/" + id;
  }

  static String begar(UUID insats) {
    return BEGAR.replace(":id", insats.toString());
  }

  static String andra(UUID insats) {
    return insats(insats) + "/andra";
  }

  /** Skriver om ett öppet förslag. */
  static String andra(UUID insats, UUID andring) {
    return andra(insats) + "/" + andring;
  }

  public static String rekvisition(UUID insats, UUID rekvisition) {
    return insats(insats) + "/rekvisitioner/" + rekvisition;
  }
}
