package se.samordna.beredning;

import java.time.Instant;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/** Förslaget till beslut, för sammanträdet. Kräver anroparens transaktion. */
public interface Tjansteskrivelser {

  /** Den senaste tjänsteskrivelsen i ärendet, också när ärendet kommit tillbaka efter den. */
  Optional<Tjansteskrivelse> senaste(ArendeId arende);

  /**
   * Förslaget som styrelsen har att ta ställning till; tomt när ärendet kommit tillbaka och inget
   * nytt är skrivet. Ett äldre förslag hör till sin omgång.
   */
  Optional<Tjansteskrivelse> gallande(ArendeId arende);

  /** Den som låg till grund för ett beslut då: en senare hör till en ny rond. */
  Optional<Tjansteskrivelse> vid(ArendeId arende, Instant tid);
}
