package se.samordna.overtagande;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.arende.Arende;
import se.samordna.insats.Insats;

/**
 * En övertagen insats.
 *
 * @param beslutsdag dagen för beslutet den vilar på
 * @param kanAngras sant så länge inget hänt sedan övertagandet
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Overtagandebild(
    UUID insatsId,
    UUID arendeId,
    Optional<String> diarienummer,
    String rubrik,
    String huvudman,
    LocalDate beslutsdag,
    int paragraf,
    Insats.Status status,
    Optional<LocalDate> nastaRapport,
    boolean kanAngras) {

  static Overtagandebild av(Insats i, Arende arende, boolean kanAngras) {
    Insats.Tidigare beslut = i.tidigare().orElseThrow();
    return new Overtagandebild(
        i.id().varde(),
        i.arende().varde(),
        arende.diarienummer(),
        i.rubrik(),
        i.huvudman(),
        beslut.dag(),
        beslut.paragraf(),
        i.status(),
        i.nastaRapport(),
        kanAngras);
  }
}
