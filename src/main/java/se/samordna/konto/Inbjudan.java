package se.samordna.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Någon att bjuda in, och det hon ska göra.
 *
 * @param anvandare användarnamnet; samma i alla förbund
 */
public record Inbjudan(String anvandare, String namn, String epost, List<Ny> uppdrag) {

  public Inbjudan {
    anvandare = anvandare.strip();
    namn = namn.strip();
    epost = epost.strip();
    uppdrag = List.copyOf(uppdrag);
  }

  /**
   * Ett uppdrag att ge.
   *
   * @param roll rollens kod: ett förordnande, eller sökande för en verksamhet
   * @param fran tomt är i dag
   */
  public record Ny(
      String roll,
      Optional<String> medlem,
      Optional<String> verksamhet,
      Optional<LocalDate> fran,
      Optional<LocalDate> till) {

    /** Ett förordnande från i dag. */
    public static Ny idag(String roll) {
      return new Ny(roll, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  Inbjudan som(String annatNamn) {
    return new Inbjudan(annatNamn, namn, epost, uppdrag);
  }
}
