package se.samordna.utfall;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.sie.Anmarkning;

/**
 * Vad en inläsning gav, eller skulle ge.
 *
 * @param filId tom vid prov
 * @param redanInlast sant när samma fil finns sedan förut; då ändrades inget
 * @param poster antal belopp på resultatkonton
 * @param resultat intäkter minus kostnader i filen
 * @param kopplat så mycket av resultatet hör till en rad i budgeten
 * @param utanfor så mycket är sagt att inte höra till budgeten
 * @param okopplat så mycket är kvar att stämma av
 * @param ersatter filer vars månader den här ersätter, helt eller delvis
 */
public record Inlast(
    Optional<UUID> filId,
    boolean redanInlast,
    int ar,
    YearMonth fran,
    YearMonth till,
    int verifikationer,
    int poster,
    Belopp resultat,
    Belopp kopplat,
    Belopp utanfor,
    Belopp okopplat,
    List<Inlastfil> ersatter,
    List<Anmarkning> anmarkningar) {

  public Inlast {
    ersatter = List.copyOf(ersatter);
    anmarkningar = List.copyOf(anmarkningar);
  }

  static Inlast av(Bokfil bok, Kopplingar kopplingar, List<Inlastfil> ersatter) {
    Saldoavstamning avstamning =
        new Saldoavstamning(
            bok.poster().stream()
                .map(p -> new Kontosumma(p.manad(), p.konto(), p.objekt(), p.belopp()))
                .toList(),
            kopplingar);
    return new Inlast(
        Optional.empty(),
        false,
        bok.ar(),
        bok.fran(),
        bok.till(),
        bok.kalla().verifikationer().size(),
        bok.poster().size(),
        bok.resultat(),
        resultat(avstamning.rader().values()),
        resultat(avstamning.utanfor().values()),
        resultat(avstamning.okopplat().values()),
        ersatter,
        bok.anmarkningar());
  }

  private static Belopp resultat(java.util.Collection<Belopp> bokfort) {
    return bokfort.stream().reduce(Belopp.NOLL, Belopp::plus).negativt();
  }

  Inlast sparad(UUID id) {
    return med(id, false);
  }

  /** Filen finns sedan förut: den ersätter inget nu. */
  Inlast fanns(UUID id) {
    return med(id, true);
  }

  private Inlast med(UUID id, boolean redan) {
    return new Inlast(
        Optional.of(id),
        redan,
        ar,
        fran,
        till,
        verifikationer,
        poster,
        resultat,
        kopplat,
        utanfor,
        okopplat,
        redan ? List.of() : ersatter,
        anmarkningar);
  }
}
