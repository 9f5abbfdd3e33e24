package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;

/**
 * Beslutet så som det ska antecknas.
 *
 * @param belopp hur det betalas (R22); läses bara vid bifall och delvis bifall
 * @param undantagSkal lyfter spärren mot kvar att disponera, aldrig den mot en rads ledigt
 * @param indexuppraknas enligt avtal med årlig indexuppräkning; läses bara när pengar beviljas
 * @param satser att-satserna som styrelsen vill ha dem; tomt tar förslagets, annars de vanliga
 * @param justerare de som väljs att justera, på punkten för det valet
 * @param presidium de som väljs, på punkten för val av presidium
 */
public record FattaBeslut(
    Utfall utfall,
    List<Finansiering> belopp,
    List<String> villkor,
    String motivering,
    Optional<String> undantagSkal,
    boolean indexuppraknas,
    List<String> satser,
    List<String> justerare,
    Optional<Presidium> presidium) {

  /** De som väljs till presidium (R9). */
  public record Presidium(String ordforande, List<String> vice) {

    public Presidium {
      vice = List.copyOf(vice);
    }
  }

  public FattaBeslut {
    belopp = utfall.beviljar() ? List.copyOf(belopp) : List.of();
    villkor = List.copyOf(villkor);
    indexuppraknas = indexuppraknas && utfall.beviljar();
    satser = satser.stream().map(String::strip).toList();
    justerare = List.copyOf(justerare);
  }

  /** Ett beslut utan indexuppräkning. */
  public FattaBeslut(
      Utfall utfall,
      List<Finansiering> belopp,
      List<String> villkor,
      String motivering,
      Optional<String> undantagSkal) {
    this(
        utfall,
        belopp,
        villkor,
        motivering,
        undantagSkal,
        false,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Samma beslut med andra ord. */
  FattaBeslut medSatser(List<String> nya) {
    return new FattaBeslut(
        utfall,
        belopp,
        villkor,
        motivering,
        undantagSkal,
        indexuppraknas,
        nya,
        justerare,
        presidium);
  }
}
