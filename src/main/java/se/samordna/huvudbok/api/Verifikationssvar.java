package se.samordna.huvudbok.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.huvudbok.Beslutspunkt;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Verifikation;
import se.samordna.huvudbok.Verifikation.Arendet;
import se.samordna.huvudbok.Verifikation.Hanvisning;

/**
 * En verifikation i API:ts form: platt, utan dagar och händelser på dem den hänvisar till.
 *
 * @param beslut var beslutet står i protokollet, när det är styrelsens
 * @param rattadAv verifikationerna som rättar eller återför den
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Verifikationssvar(
    UUID verifikationId,
    LocalDate dag,
    Handelse handelse,
    Optional<UUID> arendeId,
    Optional<String> diarienummer,
    Optional<String> rubrik,
    Optional<UUID> beslutId,
    Optional<Beslutspunkt> beslut,
    Optional<UUID> rattar,
    List<UUID> rattadAv,
    Optional<String> skal,
    List<Konteringssvar> konteringar) {

  /**
   * @param raknas beloppet i siffran som frågan gäller, med siffrans tecken
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Konteringssvar(
      String konto,
      int ar,
      Belopp belopp,
      Optional<UUID> radId,
      Optional<String> rad,
      Optional<Belopp> raknas) {}

  static Sida<Verifikationssvar> sida(Sida<Verifikation> sida) {
    return new Sida<>(sida.innehall().stream().map(Verifikationssvar::av).toList(), sida.totalt());
  }

  private static Verifikationssvar av(Verifikation v) {
    return new Verifikationssvar(
        v.id(),
        v.dag(),
        v.handelse(),
        v.arendeId(),
        v.arende().flatMap(Arendet::diarienummer),
        v.arende().map(Arendet::rubrik),
        v.beslutId(),
        v.beslut(),
        v.rattar(),
        v.rattelser().rattadAv().stream().map(Hanvisning::id).toList(),
        v.skal(),
        v.konteringar().stream()
            .map(
                k ->
                    new Konteringssvar(
                        k.konto(),
                        k.ar(),
                        k.belopp(),
                        k.rad().map(Verifikation.Raden::radId),
                        k.rad().map(Verifikation.Raden::namn),
                        k.raknas()))
            .toList());
  }
}
