package se.samordna.offentlig;

import java.util.List;
import se.samordna.sammantrade.lista.Publiklista;
import se.samordna.sammantrade.protokoll.Anslagstavla;

/**
 * Ett justerat protokoll så som det är offentligt.
 *
 * @param punkter föredragningslistan, med ersatta rubriker där något är maskerat (R28)
 */
public record OffentligtProtokoll(Anslagstavla.Publikt anslag, List<Publiklista.Punkt> punkter) {

  public OffentligtProtokoll {
    punkter = List.copyOf(punkter);
  }

  /**
   * Filen visas bara när inget i den är maskerat: det justerade protokollet ändras aldrig, och den
   * som vill ha ett maskerat begär ut det hos förbundet, som prövar vad som kan lämnas ut.
   */
  public boolean arOppet() {
    return punkter.stream().allMatch(p -> p.lagrum().isEmpty());
  }
}
