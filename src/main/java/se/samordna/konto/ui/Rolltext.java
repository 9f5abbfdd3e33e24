package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.gemensam.ui.Tider;

/** Ett uppdrag i ord: rollen, för vem och hur länge. */
final class Rolltext {

  private final Kontotjanster tjanster;

  Rolltext(Kontotjanster tjanster) {
    this.tjanster = tjanster;
  }

  static String roll(String kod) {
    return text("konton.roll." + kod);
  }

  String nu(Uppdrag u) {
    String vad = vad(u);
    return u.till().map(t -> text("konton.till_och_med", vad, Tider.dag(t))).orElse(vad);
  }

  String kommande(Uppdrag u) {
    return u.fran().map(f -> text("konton.fran_och_med", vad(u), Tider.dag(f))).orElse(vad(u));
  }

  private String vad(Uppdrag u) {
    String roll = roll(u.roll().kod());
    return u.medlem().map(m -> text("konton.for", roll, tjanster.medlem(m))).orElse(roll);
  }
}
