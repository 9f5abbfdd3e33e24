package se.samordna.overtagande.ui;

import java.util.UUID;
import se.samordna.insats.ui.InsatsNavigation;

/** Vägarna till övertagandet. */
final class OvertagandeNavigation {

  static final String RAD = InsatsNavigation.OVERTA + "/:rad";

  private OvertagandeNavigation() {}

  static String rad(UUID rad) {
    return InsatsNavigation.OVERTA + "/" + rad;
  }
}
