package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.List;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Formlerna i det som skrivs, uträknade i bladets enhet. */
final class Formelrakning {

  private Formelrakning() {}

  /** Värdena, med formlerna uträknade; alla som inte går att räkna nämns (400). */
  static Svar<List<Cellvarde>> raknade(Arbetsblad blad, List<Cellvarde> onskningar) {
    List<Cellvarde> raknade = new ArrayList<>();
    List<Hinder.Faltfel> fel = new ArrayList<>();
    for (Cellvarde o : onskningar) {
      if (o.formel().isBlank()) {
        raknade.add(o);
      } else {
        switch (formel(blad, o)) {
          case Svar.Ja<Long>(Long ore) ->
              raknade.add(new Cellvarde(o.cell(), Long.toString(ore), o.formel()));
          case Svar.Nej<Long>(Hinder nej) ->
              fel.add(new Hinder.Faltfel("formel", nej.kod(), namn(blad, o.cell()) + nej.text()));
        }
      }
    }
    return fel.isEmpty() ? Svar.ja(raknade) : Svar.nej(Hinder.form(fel));
  }

  private static Svar<Long> formel(Arbetsblad blad, Cellvarde o) {
    return o.cell().falt() == Radfalt.BELOPP && Formel.ar(o.formel())
        ? Formel.ore(blad.huvud().enhet(), o.formel())
        : Svar.nej(Hinder.form("felaktig_formel", Mening.av("felaktig_formel")));
  }

  private static String namn(Arbetsblad blad, Bladcell cell) {
    return "”" + blad.varde(Bladcell.av(cell.rad(), Radfalt.NAMN)) + "” " + cell.ar() + ": ";
  }
}
