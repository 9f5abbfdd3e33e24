package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.Verkan;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetversion.Status;

/**
 * Bladet så som API:t ger det: med sin version, huvudtalen uträknade och, på begäran, förslaget.
 *
 * @param ibUppgift vad IB i versionens första år är; utelämnad när ingen har sagt det
 * @param forslag utelämnad för bladet som det är
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Bladsvar(
    int ar,
    String enhet,
    Version version,
    List<Budgetblad.Sektion> sektioner,
    List<Trycktsvar> tryckta,
    @JsonUnwrapped Huvudtal tal,
    Optional<Ibuppgift> ibUppgift,
    Optional<Omsvar> forslag) {

  /**
   * Vad förslaget är för året; följer bara med "om det bifalls".
   *
   * @param saknarFinansiering den del som saknar källa (R22), räknad ur eget kapital så länge
   * @param lage {@code ryms} eller varför det inte kan sägas
   */
  record Omsvar(Belopp foreslaget, Belopp saknarFinansiering, Verkan.Lage lage) {

    static Omsvar av(Verkan.Ar a) {
      return new Omsvar(a.foreslaget(), a.utanFinansiering(), a.lage());
    }
  }

  record Version(UUID id, Status status) {}

  static Bladsvar av(Budgetblad blad) {
    return om(blad, Optional.empty());
  }

  static Bladsvar om(Budgetblad blad, Optional<Verkan> verkan) {
    return new Bladsvar(
        blad.ar(),
        blad.enhet(),
        new Version(blad.versionId(), blad.status()),
        blad.sektioner(),
        blad.tryckta().stream().map(Trycktsvar::av).toList(),
        Huvudtal.av(blad),
        blad.ibuppgift(),
        verkan
            .flatMap(v -> v.ar().stream().filter(a -> a.ar() == blad.ar()).findFirst())
            .map(Omsvar::av));
  }
}
