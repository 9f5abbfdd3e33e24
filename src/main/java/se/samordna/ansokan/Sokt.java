package se.samordna.ansokan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Finansiering;

/** Vad en ansökan söker: budgeten minus medfinansieringen. */
public final class Sokt {

  private Sokt() {}

  /** Sökt belopp ett år: budget minus medfinansiering, i årens ordning. */
  public static List<Arsbelopp> av(Ansokan ansokan) {
    TreeMap<Integer, Belopp> perAr = new TreeMap<>();
    ansokan.budget().forEach(b -> perAr.merge(b.ar(), new Belopp(b.beloppOre()), Belopp::plus));
    ansokan
        .medfinansiering()
        .forEach(m -> perAr.merge(m.ar(), new Belopp(m.beloppOre()).negativt(), Belopp::plus));
    return Arsbelopp.av(perAr);
  }

  /** Det sökta så som det räknas innan någon sagt hur det ska betalas: allt ur eget kapital. */
  public static List<Finansiering> urEgetKapital(Ansokan ansokan) {
    return av(ansokan).stream()
        .filter(s -> s.belopp().arPositivt())
        .map(
            s ->
                new Finansiering(
                    s.ar(),
                    s.belopp(),
                    Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                    Optional.empty()))
        .toList();
  }
}
