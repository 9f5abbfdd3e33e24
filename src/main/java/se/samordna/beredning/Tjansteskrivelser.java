package se.samordna.beredning;

import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/** Förslaget till beslut, för sammanträdet. Kräver anroparens transaktion. */
public interface Tjansteskrivelser {

  /** Den senaste tjänsteskrivelsen i ärendet. */
  Optional<Tjansteskrivelse> senaste(ArendeId arende);
}
