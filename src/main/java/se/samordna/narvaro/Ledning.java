package se.samordna.narvaro;

import java.util.Set;
import se.samordna.forbund.Plats;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Vem som får leda sammanträdet: den som har ordförandens plats, eller administratören för
 * styrelsens räkning. En vice ordförande går in när ordföranden saknas i uppropet eller har jäv.
 */
public record Ledning(Upprop upprop, boolean uppropat, Set<String> javiga) {

  /** Får besluta och votera på punkten. Eget jäv prövas för sig (R15). */
  public boolean farBesluta(Aktor aktor) {
    return farOppna(aktor) || (arVice(aktor.anvandare()) && ordforandeBorta());
  }

  /** Får hålla upprop och anmäla jäv för andra; vice också när ingen är ordförande. */
  public boolean farOppna(Aktor aktor) {
    return aktor.har(Roll.ADMINISTRATOR)
        || harUppdrag(aktor.anvandare(), Plats.Uppdrag.ORDFORANDE)
        || (arVice(aktor.anvandare()) && ingenOrdforande());
  }

  private boolean ingenOrdforande() {
    return upprop.ledamoter().stream().noneMatch(p -> p.uppdrag() == Plats.Uppdrag.ORDFORANDE);
  }

  private boolean arVice(String person) {
    return harUppdrag(person, Plats.Uppdrag.VICE);
  }

  private boolean ordforandeBorta() {
    return uppropat
        && upprop.ledamoter().stream()
            .filter(p -> p.uppdrag() == Plats.Uppdrag.ORDFORANDE)
            .map(Plats::anvandare)
            .noneMatch(p -> upprop.rad(p).isPresent() && !javiga.contains(p));
  }

  private boolean harUppdrag(String person, Plats.Uppdrag uppdrag) {
    return upprop.ledamoter().stream()
        .anyMatch(p -> p.uppdrag() == uppdrag && p.anvandare().equals(person));
  }
}
