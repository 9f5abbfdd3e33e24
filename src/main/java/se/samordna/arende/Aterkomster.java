package se.samordna.arende;

import java.util.List;
import se.samordna.gemensam.ArendeId;

/**
 * Gångerna ett ärende kommit tillbaka efter styrelsens behandling. Implementeras av modulen {@code
 * sammantrade}, som har besluten. Kräver anroparens transaktion.
 */
public interface Aterkomster {

  /** Äldst först. */
  List<Aterkomst> i(ArendeId arende);
}
