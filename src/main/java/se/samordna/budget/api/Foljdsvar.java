package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Faststallelsefoljd;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.version.VersionService;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Finansiering;

/**
 * Vad som händer om versionen fastställs: huvudtalen före och efter, och besluten med ärendets
 * nummer och rubrik.
 *
 * @param ar åren den tar över
 * @param beslut besluten som följer med, ett år i taget
 * @param orordaAr år med budget som den inte rör
 */
record Foljdsvar(List<Ar> ar, List<Beslut> beslut, List<Integer> orordaAr) {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Ar(int ar, Optional<Tal> fore, Tal efter) {

    static Ar av(Faststallelsefoljd.Ar a) {
      return new Ar(a.ar(), a.fore().map(Tal::av), Tal.av(a.efter()));
    }
  }

  record Tal(UUID versionId, @JsonUnwrapped Huvudtal tal) {

    static Tal av(Budgetblad b) {
      return new Tal(b.versionId(), Huvudtal.av(b));
    }
  }

  /**
   * @param radIVersionen falskt när raden läggs till för beslutets skull
   * @param tackt det som versionen redan har med som beviljat
   * @param urRam det som tas av radens ledigt
   * @param okar det som höjer kostnaden
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Beslut(
      UUID arendeId,
      Optional<String> diarienummer,
      Optional<String> rubrik,
      UUID beslutId,
      int ar,
      Finansiering.Kalla finansiering,
      Belopp belopp,
      UUID radId,
      String rad,
      boolean radIVersionen,
      Belopp tackt,
      Belopp urRam,
      Belopp okar) {

    static Beslut av(Faststallelsefoljd.Medfoljande m, Optional<VersionService.Arendenamn> namn) {
      return new Beslut(
          m.arende().varde(),
          namn.flatMap(VersionService.Arendenamn::diarienummer),
          namn.map(VersionService.Arendenamn::rubrik),
          m.beslut().varde(),
          m.ar(),
          m.kalla(),
          m.belopp(),
          m.radId(),
          m.rad(),
          m.iVersionen(),
          m.tackt(),
          m.urRam(),
          m.okar());
    }
  }

  static Foljdsvar av(VersionService.Foljd f) {
    return new Foljdsvar(
        f.foljd().ar().stream().map(Ar::av).toList(),
        f.foljd().beslut().stream()
            .map(m -> Beslut.av(m, Optional.ofNullable(f.arenden().get(m.arende()))))
            .toList(),
        f.foljd().ororda());
  }
}
