package se.samordna.mote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/**
 * En punkt att sätta upp: ett ärende som är klart för beslut, ändringar av insatser, eller något
 * annat med rubrik.
 */
public sealed interface NyPunkt {

  record Arende(ArendeId arende) implements NyPunkt {}

  /**
   * En eller flera ändringar av insatser, beslutade tillsammans.
   *
   * @param rubrik tom ger en rubrik av ändringarna
   */
  record Andring(List<UUID> andringar, String rubrik) implements NyPunkt {

    public Andring {
      andringar = List.copyOf(andringar);
    }
  }

  /**
   * Något annat, med sin rubrik.
   *
   * @param bordlagd den bordlagda punkten som tas upp igen. Utelämnad känns den igen på rubriken
   *     eller budgetversionen när punkten sätts upp
   */
  record Fri(String rubrik, Punktslag slag, Optional<UUID> budgetversion, Optional<UUID> bordlagd)
      implements NyPunkt {}
}
