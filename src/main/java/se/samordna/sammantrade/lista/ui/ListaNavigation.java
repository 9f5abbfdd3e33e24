package se.samordna.sammantrade.lista.ui;

import java.util.UUID;
import se.samordna.sammantrade.ui.SammantradeNavigation;

/** Vägarna till listan, handlingarna och det som hör till. */
public final class ListaNavigation {

  static final String LISTA = SammantradeNavigation.LISTA + "/:id/lista";
  static final String HANDLINGAR = SammantradeNavigation.LISTA + "/:id/handlingar";
  static final String EFTER = SammantradeNavigation.LISTA + "/:id/efterregistrering";
  static final String STANDARD = "standardpunkter";

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
