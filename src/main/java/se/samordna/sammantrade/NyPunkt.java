package se.samordna.sammantrade;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;

/** En punkt att sätta upp: ett ärende som är klart för beslut, eller något annat med rubrik. */
public sealed interface NyPunkt {

  record Arende(ArendeId arende) implements NyPunkt {}

  record Fri(String rubrik, Punktslag slag, Optional<UUID> budgetversion) implements NyPunkt {}
}
