package se.samordna.sammantrade.pagaende;

import java.util.List;
import java.util.stream.Stream;
import se.samordna.mote.PunktId;

/**
 * Hur sammanträdet avslutas.
 *
 * @param bordlagg oavgjorda punkter som styrelsen bordlägger nu, med paragraf
 * @param lamna oavgjorda punkter som inte hanns med och lämnas utan beslut
 */
public record Avslutning(List<PunktId> bordlagg, List<PunktId> lamna) {

  public Avslutning {
    bordlagg = List.copyOf(bordlagg);
    lamna = List.copyOf(lamna);
  }

  List<PunktId> hanterade() {
    return Stream.concat(bordlagg.stream(), lamna.stream()).toList();
  }
}
