package se.samordna.sammantrade;

import java.util.List;
import se.samordna.mote.Utfall;

/**
 * En votering att anteckna: förslaget och vars och ens röst.
 *
 * @param gick de som röstat på skärmen men inte längre tjänstgör; deras röster räknas inte
 */
public record Votera(Utfall forslag, List<Rostning> roster, List<String> gick) {

  public Votera {
    roster = List.copyOf(roster);
    gick = List.copyOf(gick);
  }

  public Votera(Utfall forslag, List<Rostning> roster) {
    this(forslag, roster, List.of());
  }
}
