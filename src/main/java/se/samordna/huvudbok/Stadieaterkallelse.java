package se.samordna.huvudbok;

import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;

/** Medfinansiering som inte kommer: den tas ur beviljat, och ur avtalat när den hunnit avtalas. */
public record Stadieaterkallelse(Stadieflytt flytt) {

  /** Det som måste tillbaka från avtalat till beviljat på medfinansieringens rad. */
  public Svar<Saldon> tillBeviljat(Medfinansiering m) {
    Konto beviljat = Insatsstadium.BEVILJAT.konto(m.insats().varde(), m.ar(), m.till());
    Konto avtalat = Insatsstadium.AVTALAT.konto(m.insats().varde(), m.ar(), m.till());
    Belopp saknas = m.belopp().minus(flytt.bok().av(beviljat));
    if (!saknas.arPositivt()) {
      return Svar.ja(new Saldon());
    }
    Belopp finns = flytt.bok().av(avtalat);
    return finns.compareTo(saknas) < 0
        ? Svar.nej(Stadiehinder.racker(Insatsstadium.AVTALAT, m.ar(), finns, flytt.enhet().get()))
        : Svar.ja(new Saldon().lagg(avtalat, saknas.negativt()).lagg(beviljat, saknas));
  }
}
