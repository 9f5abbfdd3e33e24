package se.samordna.sammantrade;

import java.util.List;

/** En votering att anteckna: förslaget och vars och ens röst. */
public record Votera(Utfall forslag, List<Rostning> roster) {

  public Votera {
    roster = List.copyOf(roster);
  }
}
