package se.samordna.arende;

import java.util.List;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/**
 * Gångerna ett ärende, eller ett förslag om ändring av dess insats, kommit tillbaka efter
 * styrelsens behandling. Implementeras av modulen {@code sammantrade}, som har besluten. Kräver
 * anroparens transaktion.
 */
public interface Aterkomster {

  /** Äldst först. */
  List<Aterkomst> i(ArendeId arende);

  /** Gångerna styrelsen återremitterat ett förslag om ändring av en insats, äldst först. */
  List<Aterkomst> avAndring(UUID andring);
}
