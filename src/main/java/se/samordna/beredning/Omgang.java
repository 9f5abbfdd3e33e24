package se.samordna.beredning;

import java.time.Instant;
import java.util.List;
import se.samordna.arende.Aterkomst;

/**
 * En omgång i beredningen: från att medlemmarna kallades att yttra sig tills styrelsen skickade
 * tillbaka ärendet hit. Listorna är äldst först.
 *
 * @param omgang vilken, 1 för den första
 * @param forslag tjänsteskrivelserna som skrevs i omgången
 * @param aterkomster gångerna ärendet kom tillbaka i omgången; en återremiss är den sista
 */
public record Omgang(
    int omgang,
    List<Medlemsyttrande> yttranden,
    List<Samlat> samlade,
    List<Tjansteskrivelse> forslag,
    List<Aterkomst> aterkomster) {

  public Omgang {
    yttranden = List.copyOf(yttranden);
    samlade = List.copyOf(samlade);
    forslag = List.copyOf(forslag);
    aterkomster = List.copyOf(aterkomster);
  }

  /** Gruppens samlade yttrande. */
  public record Samlat(Yttrandeutfall utfall, String motivering, Instant tid) {

    boolean begarKomplettering() {
      return utfall == Yttrandeutfall.KOMPLETTERA;
    }
  }

  /** Inget har sagts och inget föreslagits. */
  boolean arTom() {
    return yttranden.isEmpty() && samlade.isEmpty() && forslag.isEmpty();
  }
}
