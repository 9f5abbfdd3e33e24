package se.samordna.beredning;

import java.time.Instant;
import java.util.List;
import se.samordna.arende.Aterkomst;

/**
 * Var en omgång börjar och slutar i tiden: varje återremiss avslutar en. Det som skrevs efter den
 * sista hör till den senaste omgången.
 *
 * @param nr omgången, 1 för den första
 * @param antal omgångarna i ärendet
 */
record Omgangsgrans(int nr, int antal, List<Aterkomst> aterkomster) {

  /** Återremissen själv hör till den omgång som den avslutar. */
  boolean rymmer(Instant tid) {
    long fore =
        aterkomster.stream()
            .filter(Aterkomst::oppnarBeredningen)
            .filter(a -> a.tid().isBefore(tid))
            .count();
    return nr == Math.min(fore + 1, antal);
  }
}
