package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;

/** Föreslår vad kolumnerna i en bred tabell är, och var rubrikraden står. */
final class Kolumntolkare {

  private static final Pattern EJ_BUDGET =
      Pattern.compile("utfall|bokslut|avvik|differens|forandr|prognos|procent|%|jamfor|andring");

  private final Ratabell tabell;
  private final List<Tabellrad> rader;
  private final int rubrikrad;
  private final int antal;
  private final Kolumnmatt matt;

  private Kolumntolkare(Ratabell tabell, int rubrikrad) {
    this.tabell = tabell;
    this.rader = tabell.rader();
    this.rubrikrad = rubrikrad;
    this.antal = tabell.kolumner();
    this.matt = new Kolumnmatt(rader, rubrikrad);
  }

  /** Kolumnerna och index för raden som är rubrik; -1 när ingen är det. */
  record Forslag(int rubrikrad, List<Kolumn> kolumner) {

    boolean harBelopp() {
      return kolumner.stream().anyMatch(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP));
    }
  }

  static Forslag av(Ratabell tabell) {
    Kolumntolkare tolk = new Kolumntolkare(tabell, Arsrubrik.rubrikrad(tabell.rader()));
    return tolk.arIRubriken()
        ? new Forslag(tolk.rubrikrad, tolk.arISpalter())
        : new Kolumntolkare(tabell, -1).medArNedat();
  }

  /** Sant när tabellen har sina år nedåt i en spalt och flera beloppsspalter: den ska vändas. */
  static boolean liggerNed(Ratabell tabell) {
    Kolumntolkare nedat = new Kolumntolkare(tabell, -1);
    return !new Kolumntolkare(tabell, Arsrubrik.rubrikrad(tabell.rader())).arIRubriken()
        && nedat.arspalt().isPresent()
        && nedat.beloppsspalter().size() > 1;
  }

  /** Minst hälften av spalterna med belopp har ett år i rubriken. */
  private boolean arIRubriken() {
    if (rubrikrad < 0) {
      return false;
    }
    List<Integer> belopp = IntStream.range(1, antal).filter(matt::harBelopp).boxed().toList();
    long medAr =
        belopp.stream()
            .filter(k -> Arsrubrik.arRubrik(rader.get(rubrikrad).cell(k)))
            .filter(k -> matt.andel(k, c -> Arsrubrik.baraAr(c.text())) < 0.6)
            .count();
    return medAr > 0 && medAr * 2 >= belopp.size();
  }

  private List<Kolumn> arISpalter() {
    Set<Integer> tagna = new HashSet<>();
    List<Kolumn> kolumner = new ArrayList<>();
    for (int k = 0; k < antal; k++) {
      String rubrik = matt.rubrik(k);
      Optional<Integer> ar = k == 0 ? Optional.empty() : Arsrubrik.ar(rubrik);
      boolean budget = !EJ_BUDGET.matcher(Avdelningsnamn.ascii(rubrik)).find();
      if (ar.isPresent() && budget && matt.harBelopp(k) && tagna.add(ar.get())) {
        kolumner.add(new Kolumn(k, rubrik, Kolumnart.AR, ar.get()));
      } else {
        kolumner.add(new Kolumn(k, rubrik, Kolumnart.IGNORERAS, 0));
      }
    }
    return new Textkolumner(matt, antal).medTexter(kolumner);
  }

  private Forslag medArNedat() {
    List<Kolumn> kolumner = arIRader();
    int rubrik =
        kolumner.stream()
            .filter(k -> k.ar(Kolumnart.BELOPP))
            .findFirst()
            .map(k -> forstaText(k.index()))
            .orElse(-1);
    return rubrik < 0
        ? new Forslag(-1, kolumner)
        : new Forslag(rubrik, new Kolumntolkare(tabell, rubrik).arIRader());
  }

  /** Raden där beloppens spalt har en rubrik. */
  private int forstaText(int spalt) {
    return IntStream.range(0, Math.min(Arsrubrik.HUVUD, rader.size()))
        .filter(
            i ->
                !rader.get(i).cell(spalt).arTom() && !Kolumnmatt.arBelopp(rader.get(i).cell(spalt)))
        .findFirst()
        .orElse(-1);
  }

  /** Åren nedåt: i en egen spalt, eller som rubriker mellan raderna. Ett belopp per rad. */
  private List<Kolumn> arIRader() {
    Optional<Integer> arspalt = arspalt();
    List<Integer> belopp = beloppsspalter();
    List<Kolumn> kolumner = new ArrayList<>();
    for (int k = 0; k < antal; k++) {
      boolean ar = arspalt.equals(Optional.of(k));
      boolean forsta = !belopp.isEmpty() && belopp.getFirst() == k;
      Kolumnart art = ar ? Kolumnart.ARTAL : forsta ? Kolumnart.BELOPP : Kolumnart.IGNORERAS;
      kolumner.add(new Kolumn(k, matt.rubrik(k), art, 0));
    }
    return new Textkolumner(matt, antal).medTexter(kolumner);
  }

  private Optional<Integer> arspalt() {
    return IntStream.range(0, antal)
        .filter(k -> matt.andel(k, Arsrubrik::arRubrik) >= 0.5)
        .boxed()
        .findFirst();
  }

  private List<Integer> beloppsspalter() {
    return IntStream.range(0, antal)
        .filter(
            k ->
                matt.andel(k, c -> Kolumnmatt.arBelopp(c) && !Arsrubrik.baraAr(c.text())) >= 0.5
                    && !matt.arKonto(k))
        .boxed()
        .toList();
  }
}
