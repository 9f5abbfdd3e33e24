package se.samordna.utfall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;

/**
 * En fil från byrån som lästs in.
 *
 * @param nummer den senare av två filer har det högre
 * @param manadsvis falskt när filen bara har årets summor
 * @param aterkallelse tomt för en fil som gäller
 * @param resultat intäkter minus kostnader i filen
 */
public record Inlastfil(
    UUID filId,
    long nummer,
    int ar,
    YearMonth fran,
    YearMonth till,
    boolean manadsvis,
    String filnamn,
    String program,
    Optional<LocalDate> genererad,
    int verifikationer,
    Belopp resultat,
    Instant inlast,
    String inlastAv,
    Optional<Aterkallelse> aterkallelse) {

  /** När, av vem och varför filen togs tillbaka; den räknas då inte. */
  public record Aterkallelse(Instant aterkallad, String aterkalladAv, String skal) {}

  public boolean galler() {
    return aterkallelse.isEmpty();
  }

  boolean rorManad(YearMonth forsta, YearMonth sista) {
    return !fran.isAfter(sista) && !till.isBefore(forsta);
  }

  boolean ryms(YearMonth forsta, YearMonth sista) {
    return !fran.isBefore(forsta) && !till.isAfter(sista);
  }
}
