package se.samordna.narvaro;

import java.util.List;
import java.util.Optional;
import se.samordna.forbund.Plats;

/**
 * De som tjänstgör på en punkt.
 *
 * @param platser antalet platser i styrelsen, besatta eller ej (R12)
 */
public record Tjanstgoring(List<Tjanst> tjanster, int platser) {

  /** En person och den ledamotsplats hon tjänstgör på. */
  public record Tjanst(String person, Plats plats) {

    public boolean arErsattare() {
      return !person.equals(plats.anvandare());
    }
  }

  public Tjanstgoring {
    tjanster = List.copyOf(tjanster);
  }

  /** R12: mer än hälften av platserna, räknat på just den här punkten. */
  public boolean beslutsfor() {
    return 2 * tjanster.size() > platser;
  }

  public boolean tjanstgor(String person) {
    return tjanster.stream().anyMatch(t -> t.person().equals(person));
  }

  public List<String> personer() {
    return tjanster.stream().map(Tjanst::person).toList();
  }

  /**
   * Den som leder punkten och har utslagsrösten (R13): ordföranden, annars en vice ordförande. En
   * ersättare för ordföranden ärver inte uppdraget.
   */
  public Optional<String> ledare() {
    return harUppdrag(Plats.Uppdrag.ORDFORANDE).or(() -> harUppdrag(Plats.Uppdrag.VICE));
  }

  private Optional<String> harUppdrag(Plats.Uppdrag uppdrag) {
    return tjanster.stream()
        .filter(t -> !t.arErsattare() && t.plats().uppdrag() == uppdrag)
        .map(Tjanst::person)
        .findFirst();
  }
}
