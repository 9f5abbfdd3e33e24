package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Siefil;

/**
 * Vad en SIE-fil säger om ett års utfall.
 *
 * @param fran första månaden som filen täcker
 * @param till sista månaden som filen täcker
 * @param manadsvis falskt när filen bara har årets summor: de står då på den sista månaden
 */
record Bokfil(
    int ar,
    YearMonth fran,
    YearMonth till,
    boolean manadsvis,
    List<Utfallspost> poster,
    Siefil kalla,
    List<Anmarkning> anmarkningar) {

  Bokfil {
    poster = List.copyOf(poster);
    anmarkningar = List.copyOf(anmarkningar);
  }

  /** Resultatet i filen: intäkter minus kostnader. */
  Belopp resultat() {
    return poster.stream().map(Utfallspost::belopp).reduce(Belopp.NOLL, Belopp::plus).negativt();
  }
}
