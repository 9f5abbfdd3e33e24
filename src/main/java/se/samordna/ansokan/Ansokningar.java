package se.samordna.ansokan;

import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/**
 * Den inlämnade ansökan för andra moduler: det alla som ser ärendet får läsa, aldrig utkastet.
 * Kräver anroparens transaktion.
 */
public interface Ansokningar {

  /** Senast inlämnade version; tomt före inlämningen. */
  Optional<Ansokan> inlamnad(ArendeId arende);
}
