package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;

/** Plockar ut radernas innehåll med kolumnernas tolkning. */
final class Radbilder {

  private final Ratabell tabell;
  private final int rubrikrad;
  private final List<Kolumn> kolumner;

  Radbilder(Ratabell tabell, int rubrikrad, List<Kolumn> kolumner) {
    this.tabell = tabell;
    this.rubrikrad = rubrikrad;
    this.kolumner = kolumner;
  }

  List<Radbild> alla() {
    List<Radbild> bilder = new ArrayList<>();
    Optional<Integer> ar = arIRubriken();
    String avdelning = "";
    int forra = rubrikrad < 0 ? 0 : tabell.rader().get(rubrikrad).nummer();
    for (Tabellrad rad : tabell.rader().subList(rubrikrad + 1, tabell.rader().size())) {
      String egen = text(rad, Kolumnart.AVDELNING);
      Radbild bild = bild(rad, egen.isEmpty() ? avdelning : egen, ar, forra);
      avdelning = bild.avdelning();
      ar = bild.arArsrubrik() ? Arsrubrik.ar(bild.namn()) : ar;
      bilder.add(bild);
      forra = rad.nummer();
    }
    return bilder;
  }

  /** Ett enda år ovanför raderna gäller dem alla. */
  private Optional<Integer> arIRubriken() {
    Set<Integer> ar =
        tabell.rader().subList(0, rubrikrad + 1).stream()
            .flatMap(r -> r.celler().stream())
            .flatMap(c -> Arsrubrik.ar(c.text()).stream())
            .collect(Collectors.toSet());
    return ar.size() == 1 ? ar.stream().findFirst() : Optional.empty();
  }

  private Radbild bild(Tabellrad rad, String avdelning, Optional<Integer> ar, int forra) {
    String namn = text(rad, Kolumnart.NAMN);
    return new Radbild(
        rad.nummer(),
        namn.isEmpty() ? text(rad, Kolumnart.AVDELNING) : namn,
        avdelning,
        Avdelningsnamn.ascii(text(rad, Kolumnart.LAGE)).replace(' ', '_'),
        Arsrubrik.ar(text(rad, Kolumnart.ARTAL)).or(() -> ar),
        belopp(rad),
        tabell.luftMellan(forra, rad.nummer()) || rad.nummer() == 1);
  }

  private List<Cell> belopp(Tabellrad rad) {
    return kolumner.stream()
        .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
        .map(k -> rad.cell(k.index()))
        .toList();
  }

  private String text(Tabellrad rad, Kolumnart art) {
    return kolumner.stream()
        .filter(k -> k.ar(art))
        .map(k -> rad.text(k.index()))
        .filter(t -> !t.isEmpty())
        .map(t -> t.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }
}
