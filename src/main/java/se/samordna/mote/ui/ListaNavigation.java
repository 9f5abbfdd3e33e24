package se.samordna.mote.ui;

import java.util.UUID;

/** Vägarna till listan, handlingarna och det som hör till. */
public final class ListaNavigation {

  public static final String LISTA = SammantradeNavigation.LISTA + "/:id/lista";
  public static final String HANDLINGAR = SammantradeNavigation.LISTA + "/:id/handlingar";
  public static final String EFTER = SammantradeNavigation.LISTA + "/:id/efterregistrering";
  public static final String STANDARD = "standardpunkter";

  private ListaNavigation() {}

  public static String lista(UUID mote) {
    return SammantradeNavigation.sammantrade(mote) + "/lista";
  }

  public static String handlingar(UUID mote) {
    return SammantradeNavigation.sammantrade(mote) + "/handlingar";
  }

  public static String efter(UUID mote) {
    return SammantradeNavigation.sammantrade(mote) + "/efterregistrering";
  }
}
