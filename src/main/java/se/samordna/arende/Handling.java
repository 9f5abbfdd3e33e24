package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.HandlingId;

/**
 * En handling i ett ärende.
 *
 * @param nr handlingens nummer i ärendets diarium; saknas tills den är diarieförd (R28)
 * @param storlek i byte
 * @param dag dagen den kom in eller upprättades
 * @param ersatt dagen den slutade gälla, till exempel när beslutet den bär upphävts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Handling(
    UUID handlingId,
    String slag,
    String namn,
    String innehallstyp,
    long storlek,
    LocalDate dag,
    String franTill,
    Optional<Integer> nr,
    Instant skapad,
    Optional<LocalDate> ersatt) {

  HandlingId id() {
    return new HandlingId(handlingId);
  }
}
