package se.samordna.budget.inlasning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.budget.inlasning.Radsamling.Raden;
import se.samordna.budget.inlasning.Tolkning.Kolumn;
import se.samordna.budget.inlasning.Tolkning.Kolumnart;
import se.samordna.budget.inlasning.Tolkning.Rad;
import se.samordna.gemensam.Svar;

/** En bred tabell med sin tolkning, att läsa som långform: år för år, i filens ordning. */
record Bredform(Ratabell tabell, Tolkning tolkning, List<Radbild> bilder) {

  Svar<Langform> langform() {
    if (!tolkning.brister().isEmpty()) {
      return Svar.nej(Filhinder.brister(tolkning.brister()));
    }
    Radsamling samling =
        new Radsamling(
            tolkning.enhet().orElse("kr"), tolkning.decimal(), tolkning.tecken(), tabell::radnamn);
    raderna().sorted(Comparator.comparing(Raden::ar)).forEach(samling::lagg);
    return samling.svar();
  }

  private Stream<Raden> raderna() {
    Map<Integer, Tabellrad> perNummer =
        tabell.rader().stream().collect(Collectors.toMap(Tabellrad::nummer, r -> r));
    Map<Integer, Radbild> bild = bilder.stream().collect(Collectors.toMap(Radbild::nummer, b -> b));
    return tolkning.rader().stream()
        .filter(Rad::lases)
        .flatMap(
            r -> Stream.ofNullable(perNummer.get(r.nummer())).flatMap(t -> beloppen(r, t, bild)));
  }

  /** Ett belopp per år; en tom cell är ingen rad det året. */
  private Stream<Raden> beloppen(Rad rad, Tabellrad tabellrad, Map<Integer, Radbild> bild) {
    return tolkning.kolumner().stream()
        .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
        .filter(k -> !tabellrad.cell(k.index()).arTom())
        .filter(k -> Beloppsskrift.bararEnhet(tabellrad.text(k.index())).isEmpty())
        .map(k -> raden(rad, tabellrad, k, arFor(k, rad, bild)));
  }

  private static String arFor(Kolumn k, Rad rad, Map<Integer, Radbild> bild) {
    if (k.ar(Kolumnart.AR)) {
      return Integer.toString(k.ar());
    }
    Radbild b = bild.get(rad.nummer());
    return b == null ? "" : b.ar().map(a -> Integer.toString(a)).orElse("");
  }

  private Raden raden(Rad rad, Tabellrad tabellrad, Kolumn k, String ar) {
    return new Raden(
        rad.nummer(),
        ar,
        rad.slag(),
        rad.namn(),
        rad.lage(),
        konto(tabellrad),
        tabellrad.cell(k.index()),
        rad.tackning());
  }

  private String konto(Tabellrad rad) {
    return tolkning.kolumner().stream()
        .filter(k -> k.ar(Kolumnart.KONTO))
        .map(k -> rad.text(k.index()))
        .findFirst()
        .orElse("");
  }
}
