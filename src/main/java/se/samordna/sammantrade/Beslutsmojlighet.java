package se.samordna.sammantrade;

import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;

/** Vem som får avgöra en punkt, och när den går att avgöra: det som prövas före beslutet självt. */
final class Beslutsmojlighet {

  private static final Hinder FEL_SLAG = Hinder.regel("fel_slag", Mening.av("fel_slag"));

  private Beslutsmojlighet() {}

  /**
   * Det första som hindrar, i den ordning det sägs: den som inte leder (403), en punkt som är
   * beslutad (409), ett sammanträde som är avslutat (409, R14), ett extra ärende som inte tas upp
   * (422), ett sammanträde som inte är styrelsens (422).
   */
  static Optional<Hinder> hinder(Punktlage l, Aktor aktor) {
    if (!l.ledning().farBesluta(aktor)) {
      return Optional.of(Motesroller.SAKNAR_ROLL);
    }
    if (l.beslutad()) {
      return Optional.of(BeslutService.REDAN_BESLUTAD);
    }
    if (l.mote().avslutat().isPresent()) {
      return Optional.of(Sammantrade.AVSLUTAT);
    }
    if (l.avbojd()) {
      return Optional.of(Punktlage.AVBOJD);
    }
    return l.mote().slag() == Moteslag.STYRELSE ? Optional.empty() : Optional.of(FEL_SLAG);
  }
}
