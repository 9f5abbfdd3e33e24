package se.samordna.foredragning.lista;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.mote.Listplats;
import se.samordna.mote.PunktId;

/**
 * En punkt så som listans regler behöver den.
 *
 * @param standard den stående punktens nyckel i mallen
 * @param plats det som avgör var nya punkter hamnar intill den
 * @param paborjad yrkanden, röster eller en paragraf är antecknade
 * @param arenden ärendet, eller ärendena bakom ändringarna
 * @param andringar ändringarna av insatser
 */
record Listpunkt(
    PunktId id,
    int ordning,
    String rubrik,
    int version,
    Optional<String> standard,
    Listplats.Rad plats,
    boolean sen,
    boolean utgick,
    boolean beslutad,
    boolean paborjad,
    List<ArendeId> arenden,
    List<UUID> andringar) {

  Listpunkt {
    arenden = List.copyOf(arenden);
    andringar = List.copyOf(andringar);
  }
}
