package se.samordna.offentlig;

import java.util.List;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.protokoll.Anslagstavla;

/**
 * Ett justerat protokoll så som det är offentligt. Det justerade ändras aldrig: är något i det
 * maskerat läses en maskerad kopia i stället, på sin egen adress.
 *
 * @param punkter föredragningslistan, med ersatta rubriker där något är maskerat (R28)
 */
public record OffentligtProtokoll(Anslagstavla.Publikt anslag, List<Publiklista.Punkt> punkter) {

  public OffentligtProtokoll {
    punkter = List.copyOf(punkter);
  }

  /** Filens adress efter förbundets. */
  public String fil() {
    return "/protokoll/" + anslag.anslagId() + (anslag.maskerat() ? "-maskerad.pdf" : ".pdf");
  }
}
