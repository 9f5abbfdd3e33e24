package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.Andringsbild;

/**
 * En förberedd ändring av en insats. Ett utfört förslag är ändringen med samma id.
 *
 * @param status oppet, uppsatt (på en föredragningslista), utfort, avslaget eller aterkallat
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
    String status,
    Optional<UUID> beslutId,
    Optional<Avgjort> avgjort,
    int version,
    Instant skapad,
    String skapadAv) {

  enum Status {
    OPPET,
    UPPSATT,
    UTFORT,
    AVSLAGET,
    ATERKALLAT
  }

  /** Insatsens slutdag före, och åren så som de beslutades. */
  public record Avgjort(LocalDate slut, List<Andringsbild.Ar> ar) {

    public Avgjort {
      ar = List.copyOf(ar);
    }
  }

  InsatsId insats() {
    return new InsatsId(insatsId);
  }

  boolean ar(Status vad) {
    return status.equals(Kod.av(vad));
  }
}
