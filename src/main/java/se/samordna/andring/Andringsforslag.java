package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.InsatsId;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Forslagsstatus;

/**
 * En förberedd ändring av en insats. Ett utfört förslag är ändringen med samma id.
 *
 * @param underlag indexuppräkningens uträkning
 * @param beslutId beslutet som avgjorde det
 * @param avgjort hur det stod när det avgjordes
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Andringsforslag(
    UUID andringId,
    UUID insatsId,
    Andringsbegaran forslag,
    Optional<Indexunderlag> underlag,
    Forslagsstatus status,
    Optional<UUID> beslutId,
    Optional<Avgjort> avgjort,
    int version,
    Instant skapad,
    String skapadAv) {

  /** Insatsens slutdag före, och åren så som de beslutades. */
  public record Avgjort(LocalDate slut, List<Andringsbild.Ar> ar) {

    public Avgjort {
      ar = List.copyOf(ar);
    }
  }

  InsatsId insats() {
    return new InsatsId(insatsId);
  }

  boolean ar(Forslagsstatus vad) {
    return status == vad;
  }
}
