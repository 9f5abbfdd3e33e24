package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Verkan;
import se.samordna.plan.Radlage;

/**
 * Budgetbladet i API:ts form; belopp i öre.
 *
 * @param ibUppgift vad IB i versionens första år är; utelämnad när ingen har sagt det
 * @param forslag utelämnad för bladet som det är
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Bladsvar(
    int ar,
    String enhet,
    Version version,
    List<Sektion> sektioner,
    List<Trycktsvar> tryckta,
    @JsonUnwrapped Huvudtal tal,
    Optional<Ibsvar> ibUppgift,
    Optional<Omsvar> forslag) {

  /**
   * Vad förslaget är för året; följer bara med "om det bifalls".
   *
   * @param saknarFinansieringOre den del som saknar källa (R22), räknad ur eget kapital så länge
   * @param lage {@code ryms} eller varför det inte kan sägas
   */
  record Omsvar(long foreslagetOre, long saknarFinansieringOre, String lage) {

    static Omsvar av(Verkan.Ar a) {
      return new Omsvar(a.foreslaget().ore(), a.utanFinansiering().ore(), a.lage().kod());
    }
  }

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
    return om(blad, Optional.empty());
  }

  static Bladsvar om(Budgetblad blad, Optional<Verkan> verkan) {
    return new Bladsvar(
        blad.ar(),
        blad.enhet(),
        new Version(blad.versionId(), blad.status()),
        blad.sektioner().stream().map(Bladsvar::sektion).toList(),
        blad.tryckta().stream().map(Trycktsvar::av).toList(),
        Huvudtal.av(blad),
        blad.ibuppgift().map(Ibsvar::av),
        verkan
            .flatMap(v -> v.ar().stream().filter(a -> a.ar() == blad.ar()).findFirst())
            .map(Omsvar::av));
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
