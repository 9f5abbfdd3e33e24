package se.samordna.insats.ui;

import java.util.UUID;

/** Vägarna till insatserna. */
public final class InsatsNavigation {

  public static final String LISTA = "insatser";

  private InsatsNavigation() {}

  public static String insats(UUID id) {
    return LISTA + "/" + id;
  }
}
