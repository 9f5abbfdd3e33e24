package se.samordna.sammantrade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Finansiering;

/**
 * En ändring av en insats på en punkt. Belopp i ören.
 *
 * @param slut insatsens slutdag nu
 * @param ar varje år som ändras: före, det som minskas och ökas, och efter
 * @param till vart det som minskas läggs: ursprung, ram eller eget_kapital
 * @param okningar hur det som ökar ska betalas (R22)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Andringsbild(
    UUID andringId,
    UUID insatsId,
    UUID arendeId,
    String insats,
    Andringsslag slag,
    String skal,
    Forslagsstatus status,
    LocalDate slut,
    Optional<LocalDate> nyttSlut,
    List<Ar> ar,
    String till,
    List<Finansiering> okningar,
    Optional<Indexvy> index) {

  public record Ar(int ar, Belopp fore, Belopp minskat, Belopp okat, Belopp efter) {}

  /**
   * Uppräkningen så som den räknades när förslaget skrevs.
   *
   * @param bas talet det räknas från; saknas när procenten angetts direkt
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Indexvy(
      String procent, Optional<String> serie, Optional<Talvy> bas, Optional<Talvy> ny) {}

  /** Ett indextal: månaden (ÅÅÅÅ-MM), talet och var det är hämtat. */
  public record Talvy(String manad, String varde, String kalla) {}
}
