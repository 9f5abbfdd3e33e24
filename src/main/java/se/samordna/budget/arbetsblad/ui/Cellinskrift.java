package se.samordna.budget.arbetsblad.ui;

import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Cellvarde;
import se.samordna.budget.arbetsblad.Formel;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Beloppsinskrift;

/** Det någon skrivit i en cell, som det värde cellen ska få. */
final class Cellinskrift {

  private Cellinskrift() {}

  /** En formel räknas ut av tjänsten, i bladets enhet. */
  static Svar<Cellvarde> tolka(Arbetsblad blad, Bladcell cell, String skrivet) {
    if (cell.falt() != Radfalt.BELOPP || skrivet.isBlank()) {
      return Svar.ja(new Cellvarde(cell, skrivet.strip()));
    }
    if (Formel.ar(skrivet)) {
      return Svar.ja(new Cellvarde(cell, "", skrivet.strip()));
    }
    return Beloppsinskrift.tolka(
        blad.huvud().enhet(),
        skrivet,
        ore -> Svar.ja(new Cellvarde(cell, Long.toString(ore))),
        varfor -> Svar.nej(Hinder.form("felaktigt_belopp", cellnamn(blad, cell) + varfor)));
  }

  private static String cellnamn(Arbetsblad blad, Bladcell cell) {
    String namn = blad.varde(Bladcell.av(cell.rad(), Radfalt.NAMN));
    return "”" + namn + "” " + cell.ar() + ": ";
  }
}
