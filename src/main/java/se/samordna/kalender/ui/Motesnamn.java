package se.samordna.kalender.ui;

import static se.samordna.gemensam.ui.Texter.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;
import se.samordna.gemensam.ui.Texter;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.Mote;
import se.samordna.kalender.PlaneratMote;
import se.samordna.mote.Moteslag;

/** Vad ett möte och en månad heter i årsplanen. */
final class Motesnamn {

  private Motesnamn() {}

  static String av(Mote m) {
    return text(m.budgetmote() ? "kalender.budgetmotet" : "moteslag." + slag(m.slag()))
        + " "
        + Tider.veckodag(m.dag());
  }

  static String av(PlaneratMote p) {
    return text(p.budgetmote() ? "kalender.budgetmotet" : "moteslag." + slag(p.slag()))
        + Optional.of(p.text()).filter(t -> !t.isBlank()).map(t -> ", " + t).orElse("");
  }

  private static String slag(Moteslag slag) {
    return slag.name().toLowerCase(Texter.SVENSKA);
  }

  static String manad(Month m) {
    String namn = m.getDisplayName(TextStyle.FULL_STANDALONE, Texter.sprak());
    return namn.substring(0, 1).toUpperCase(Texter.sprak()) + namn.substring(1);
  }
}
