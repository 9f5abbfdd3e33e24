package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samordna.inlasning.Tolkning.Kolumn;
import se.samordna.inlasning.Tolkning.Kolumnart;

/** Vad kolumnerna med text är: konto, avdelning, läge och namn. */
record Textkolumner(Kolumnmatt matt, int antal) {

  /** Spalterna med text: kontot, avdelningen, läget och namnen. */
  List<Kolumn> medTexter(List<Kolumn> kolumner) {
    List<Kolumn> klara = new ArrayList<>();
    List<Integer> namn = namnspalter(kolumner);
    for (Kolumn k : kolumner) {
      boolean namnspalt = namn.contains(k.index());
      Kolumnart art =
          k.art() != Kolumnart.IGNORERAS
              ? k.art()
              : matt.arKonto(k.index())
                  ? Kolumnart.KONTO
                  : avRubrik(k.rubrik())
                      .orElse(namnspalt ? namnart(k.index(), namn) : Kolumnart.IGNORERAS);
      klara.add(new Kolumn(k.index(), k.rubrik(), art, k.ar()));
    }
    return klara;
  }

  private List<Integer> namnspalter(List<Kolumn> kolumner) {
    int slut =
        kolumner.stream()
            .filter(k -> k.ar(Kolumnart.AR) || k.ar(Kolumnart.BELOPP))
            .mapToInt(Kolumn::index)
            .min()
            .orElse(antal);
    return IntStream.range(0, slut)
        .filter(
            k -> kolumner.get(k).ar(Kolumnart.IGNORERAS) && !matt.arKonto(k) && matt.fyllda(k) > 0)
        .filter(k -> matt.andel(k, Kolumnmatt::arBelopp) < 0.5)
        .filter(k -> avRubrik(matt.rubrik(k)).filter(a -> a != Kolumnart.NAMN).isEmpty())
        .boxed()
        .toList();
  }

  /** Två textspalter fyllda på samma rader är avdelning och namn; annars är båda namn. */
  private Kolumnart namnart(int k, List<Integer> namn) {
    if (namn.size() < 2 || k != namn.getFirst()) {
      return Kolumnart.NAMN;
    }
    int nasta = namn.get(1);
    long bada =
        matt.kropp().stream().filter(r -> !r.cell(k).arTom() && !r.cell(nasta).arTom()).count();
    return bada * 3 > matt.kropp().size() ? Kolumnart.AVDELNING : Kolumnart.NAMN;
  }

  private static Optional<Kolumnart> avRubrik(String rubrik) {
    String r = Avdelningsnamn.ascii(rubrik);
    if (r.matches("avdelning|avsnitt|sektion|slag|kategori|block|grupp|omrade|verksamhet")) {
      return Optional.of(Kolumnart.AVDELNING);
    }
    if (r.matches("lage|status|beslutslage")) {
      return Optional.of(Kolumnart.LAGE);
    }
    return r.matches("kommentar(er)?|anm(arkning)?|not|noter")
        ? Optional.of(Kolumnart.IGNORERAS)
        : Optional.empty();
  }
}
