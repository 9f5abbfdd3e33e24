package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Objektref;

/** Det bokförda på ett konto och dess objekt en månad: kostnad positiv, intäkt negativ. */
record Kontosumma(YearMonth manad, String konto, List<Objektref> objekt, Belopp belopp) {

  Kontosumma {
    objekt = List.copyOf(objekt);
  }
}
