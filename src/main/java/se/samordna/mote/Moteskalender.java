package se.samordna.mote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Styrelsens sammanträden så som de är offentliga: när och var, inget om vad som behandlas. Kräver
 * anroparens transaktion; prövar ingen roll.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Moteskalender {

  /**
   * Ett sammanträde.
   *
   * @param offentligt allmänheten får närvara
   * @param avslutat det är hållet och slut
   */
  public record Mote(
      Instant tid, LocalDate dag, String plats, boolean offentligt, boolean avslutat) {}

  private final KommandeStore moten;

  Moteskalender(KommandeStore moten) {
    this.moten = moten;
  }

  /** Styrelsens sammanträden från och med en dag, i tidsordning. */
  public List<Mote> fran(LocalDate dag) {
    return moten.fran(Moteslag.STYRELSE, dag).stream()
        .map(m -> new Mote(m.tid(), m.dag(), m.plats(), m.offentligt(), m.avslutat().isPresent()))
        .toList();
  }
}
