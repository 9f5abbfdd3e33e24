package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import se.samordna.budget.Finansiering;

/**
 * Beslutet så som det ska antecknas.
 *
 * @param belopp hur det betalas (R22); läses bara vid bifall och delvis bifall
 * @param undantagSkal lyfter spärren mot kvar att disponera, aldrig den mot en rads ledigt
 * @param indexuppraknas enligt avtal med årlig indexuppräkning; läses bara när pengar beviljas
 */
public record FattaBeslut(
    Utfall utfall,
    List<Finansiering> belopp,
    List<String> villkor,
    String motivering,
    Optional<String> undantagSkal,
    boolean indexuppraknas) {

  public FattaBeslut {
    belopp = utfall.beviljar() ? List.copyOf(belopp) : List.of();
    villkor = List.copyOf(villkor);
    indexuppraknas = indexuppraknas && utfall.beviljar();
  }

  /** Ett beslut utan indexuppräkning. */
  public FattaBeslut(
      Utfall utfall,
      List<Finansiering> belopp,
      List<String> villkor,
      String motivering,
      Optional<String> undantagSkal) {
    this(utfall, belopp, villkor, motivering, undantagSkal, false);
  }
}
