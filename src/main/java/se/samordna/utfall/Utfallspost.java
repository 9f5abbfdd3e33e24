package se.samordna.utfall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Objektref;

/**
 * Ett belopp på ett resultatkonto en månad, som byrån bokfört det: kostnad positiv, intäkt negativ.
 *
 * @param text byråns text, utan personnummer (R4)
 * @param verifikation som byrån betecknar den; tom när filen bara har saldon
 */
record Utfallspost(
    YearMonth manad,
    String konto,
    List<Objektref> objekt,
    Belopp belopp,
    String verifikation,
    Optional<LocalDate> dag,
    String text) {

  Utfallspost {
    objekt = List.copyOf(objekt);
  }

  static Utfallspost saldo(YearMonth manad, String konto, List<Objektref> objekt, Belopp belopp) {
    return new Utfallspost(manad, konto, objekt, belopp, "", Optional.empty(), "");
  }
}
