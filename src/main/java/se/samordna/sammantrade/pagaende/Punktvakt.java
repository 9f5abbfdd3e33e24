package se.samordna.sammantrade.pagaende;

import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.sammantrade.BeslutService;
import se.samordna.sammantrade.Punktlage;

/** Vem som får göra något på en punkt, och när. */
final class Punktvakt {

  private Punktvakt() {}

  /** Den som leder punkten: ordföranden, vice när hon är borta, eller administratören. */
  static Svar<Punktlage> leder(Punktlage l) {
    return Svar.utanHinder(l.ledarhinder(Inloggad.aktor()), l);
  }

  /** Var och en talar för sig själv; den som leder antecknar också åt andra. */
  static Svar<Punktlage> talarFor(Punktlage l, String person) {
    return person.equals(Inloggad.aktor().anvandare()) ? Svar.ja(l) : leder(l);
  }

  /** Sammanträdet pågår, och punkten tas upp och är inte avgjord. */
  static Svar<Punktlage> oavgjord(Punktlage l) {
    return l.mote()
        .pagar()
        .sedan(m -> l.beslutad() ? Svar.nej(BeslutService.REDAN_BESLUTAD) : l.tasUpp());
  }
}
