package se.samordna.arende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param tidigareOmgang beredningens omgång som den hör till, när ärendet kommit tillbaka och den
 *     inte längre gäller
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Handling(
    UUID handlingId,
    Handlingsslag slag,
    String namn,
    String innehallstyp,
    long storlek,
    LocalDate dag,
    String franTill,
    Optional<Integer> nr,
    Instant skapad,
    Optional<LocalDate> ersatt,
    Optional<Integer> tidigareOmgang) {

  /**
   * Handlingen med den omgång den hör till, om den inte längre gäller: ett yttrande efter en
   * återremiss, ett förslag efter varje gång ärendet kommit tillbaka.
   *
   * @param aterkomster äldst först
   */
  Handling mot(List<Aterkomst> aterkomster) {
    boolean tidigare =
        aterkomster.stream()
            .filter(
                a ->
                    slag == Handlingsslag.TJANSTESKRIVELSE
                        || (slag == Handlingsslag.YTTRANDE && a.oppnarBeredningen()))
            .anyMatch(a -> a.tid().isAfter(skapad));
    return tidigare
        ? new Handling(
            handlingId,
            slag,
            namn,
            innehallstyp,
            storlek,
            dag,
            franTill,
            nr,
            skapad,
            ersatt,
            Optional.of(omgang(aterkomster)))
        : this;
  }

  private int omgang(List<Aterkomst> aterkomster) {
    return 1
        + (int)
            aterkomster.stream()
                .filter(a -> a.oppnarBeredningen() && a.tid().isBefore(skapad))
                .count();
  }

  HandlingId id() {
    return new HandlingId(handlingId);
  }
}
