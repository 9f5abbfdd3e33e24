package se.samordna.utfall;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Objektref;

/**
 * Ett belopp i byråns bok, bakom ett utfall.
 *
 * @param verifikation som byrån betecknar den; tom när filen bara har saldon
 * @param dag tom när filen bara har saldon
 * @param text byråns text utan personnummer (R4); tom för den som inte får läsa den
 * @param belopp med utfallets tecken: på en rad positivt för både intäkter och kostnader, annars
 *     som resultat: intäkt positiv, kostnad negativ
 */
public record Bokpost(
    UUID filId,
    String verifikation,
    Optional<LocalDate> dag,
    YearMonth manad,
    String konto,
    String kontonamn,
    List<Objektref> objekt,
    String objektnamn,
    String text,
    Belopp belopp) {

  public Bokpost {
    objekt = List.copyOf(objekt);
  }
}
