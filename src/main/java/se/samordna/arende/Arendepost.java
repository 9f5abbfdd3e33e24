package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Ärendet i listan och på sin sida.
 *
 * @param processteg var processen väntar: elementets id i ritningen
 * @param frist sista dag för den väntan som pågår
 * @param kompletteringVad vad som begärts, för den som får läsa handlingarna (R15)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Arendepost(
    UUID arendeId,
    Optional<String> diarienummer,
    String rubrik,
    String beskrivning,
    String medlem,
    Arende.Steg steg,
    Arende.Status status,
    Optional<Insatstyp> insatstyp,
    String process,
    String processteg,
    int rond,
    Optional<LocalDate> frist,
    Optional<String> kompletteringVad,
    Instant skapad,
    Optional<Instant> inlamnad,
    int version) {

  /** Posten utan vad som begärts, för den som inte får läsa handlingarna. */
  Arendepost utanBegaran() {
    return new Arendepost(
        arendeId,
        diarienummer,
        rubrik,
        beskrivning,
        medlem,
        steg,
        status,
        insatstyp,
        process,
        processteg,
        rond,
        frist,
        Optional.empty(),
        skapad,
        inlamnad,
        version);
  }
}
