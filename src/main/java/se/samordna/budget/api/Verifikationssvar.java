package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Verifikation;
import se.samordna.gemensam.Sida;

/** En verifikation i API:ts form; belopp i öre. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Verifikationssvar(
    UUID verifikationId,
    LocalDate dag,
    String handelse,
    Optional<UUID> arendeId,
    Optional<UUID> beslutId,
    Optional<UUID> rattar,
    Optional<String> skal,
    List<Konteringssvar> konteringar) {

  record Konteringssvar(String konto, int ar, long beloppOre) {}

  static Sida<Verifikationssvar> sida(Sida<Verifikation> sida) {
    return new Sida<>(sida.innehall().stream().map(Verifikationssvar::av).toList(), sida.totalt());
  }

  private static Verifikationssvar av(Verifikation v) {
    return new Verifikationssvar(
        v.id(),
        v.dag(),
        v.handelse(),
        v.arendeId(),
        v.beslutId(),
        v.rattar(),
        v.skal(),
        v.konteringar().stream()
            .map(k -> new Konteringssvar(k.konto(), k.ar(), k.belopp().ore()))
            .toList());
  }
}
