package se.samordna.insats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.ansokan.Ansokan;

/**
 * Insatsen så som API och skärmar visar den. Belopp i ören.
 *
 * @param pengar per stadium och år, ur huvudboken
 * @param nastaRapport sista dag för nästa rapport
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Insatsvy(
    UUID insatsId,
    UUID arendeId,
    String rubrik,
    String huvudman,
    LocalDate start,
    LocalDate slut,
    String status,
    List<Pengar> pengar,
    List<Ansokan.Mal> mal,
    Optional<LocalDate> nastaRapport,
    List<Rapport> rapporter,
    List<String> styrgrupp) {

  /** Ett belopp i ett stadium ett år, till exempel beviljat 2024. */
  public record Pengar(String stadium, int ar, long beloppOre) {}
}
