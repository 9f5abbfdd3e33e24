package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.samordna.gemensam.Mening;

/**
 * En fil som rader och celler, innan någon vet vad de betyder.
 *
 * @param rader bara de som har något i någon cell
 * @param kalla hur filen lästes, för att visas
 * @param vand sant när tabellen är vänd, så att filens kolumner är rader här
 * @param anmarkningar vad som lästes på annat sätt än det står, eller inte alls
 * @param dolda radnummer som filen har men inte visar
 */
record Ratabell(
    List<Tabellrad> rader,
    Filkalla kalla,
    boolean vand,
    List<String> anmarkningar,
    Set<Integer> dolda) {

  Ratabell {
    rader = List.copyOf(rader);
    anmarkningar = List.copyOf(anmarkningar);
    dolda = Set.copyOf(dolda);
  }

  /** Sant när en tom rad visas mellan två rader. */
  boolean luftMellan(int forra, int nasta) {
    return IntStream.range(forra + 1, nasta).anyMatch(r -> !dolda.contains(r));
  }

  int kolumner() {
    return rader.stream().mapToInt(r -> r.celler().size()).max().orElse(0);
  }

  /** Tabellen med kolumnerna som rader. */
  Ratabell vandes() {
    List<Tabellrad> vanda = new ArrayList<>();
    for (int k = 0; k < kolumner(); k++) {
      int kolumn = k;
      Tabellrad rad = new Tabellrad(k + 1, rader.stream().map(r -> r.cell(kolumn)).toList());
      if (!rad.arTom()) {
        vanda.add(rad);
      }
    }
    return new Ratabell(vanda, kalla, !vand, anmarkningar, Set.of());
  }

  /** Hur raden heter för den som tittar i filen: {@code rad 7}, eller {@code kolumn G}. */
  String radnamn(int nummer) {
    return vand
        ? Mening.text("radnamn_kolumn", Kolumnnamn.av(nummer - 1))
        : Mening.text("radnamn_rad", nummer);
  }
}
