package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Radlage;

/**
 * Budgetbladet i API:ts form; belopp i öre.
 *
 * @param ibUppgift vad IB i versionens första år är; utelämnad när ingen har sagt det
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Bladsvar(
    int ar,
    String enhet,
    Version version,
    List<Sektion> sektioner,
    List<Trycktsvar> tryckta,
    @JsonUnwrapped Huvudtal tal,
    Optional<Ibsvar> ibUppgift) {

  record Version(UUID id, String status) {}

  record Sektion(String slag, List<Rad> rader, long summaOre) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID radId,
      String rad,
      Optional<String> bokforingskonto,
      Optional<String> lage,
      long budgetOre,
      long reserveratOre,
      long beviljatOre,
      long ledigtOre,
      long utbetaltOre,
      long utfallOre) {}

  static Bladsvar av(Budgetblad blad) {
    return new Bladsvar(
        blad.ar(),
        blad.enhet(),
        new Version(blad.versionId(), blad.status()),
        blad.sektioner().stream().map(Bladsvar::sektion).toList(),
        blad.tryckta().stream().map(Trycktsvar::av).toList(),
        Huvudtal.av(blad),
        blad.ibuppgift().map(Ibsvar::av));
  }

  private static Sektion sektion(Budgetblad.Sektion sektion) {
    return new Sektion(
        sektion.slag().kod(),
        sektion.rader().stream().map(Bladsvar::rad).toList(),
        sektion.summa().ore());
  }

  private static Rad rad(Budgetblad.Rad rad) {
    return new Rad(
        rad.radId(),
        rad.namn(),
        rad.bokforingskonto(),
        rad.lage().map(Radlage::kod),
        rad.budget().ore(),
        rad.reserverat().ore(),
        rad.beviljat().ore(),
        rad.ledigt().ore(),
        rad.utbetalt().ore(),
        rad.utfall().ore());
  }
}
