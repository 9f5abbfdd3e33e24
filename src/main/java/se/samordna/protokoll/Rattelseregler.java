package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Hur en bekräftelse av ett anslag får rättas (R17). */
final class Rattelseregler {

  /** En bekräftelse och det den rättas till. */
  record Rattelse(
      Anslag anslag,
      Anslag.Plats nu,
      Optional<LocalDate> uppe,
      Optional<LocalDate> nere,
      LocalDate idag) {

    boolean oforandrad() {
      return uppe.equals(nu.uppe().map(Anslag.Bekraftelse::dag))
          && nere.equals(nu.nere().map(Anslag.Bekraftelse::dag));
    }
  }

  /**
   * Bara det som är bekräftat rättas, till något annat, inom de dagar anslaget kan ha varit uppe.
   */
  static final List<Regel<Rattelse>> ALLA =
      List.of(
          new Regel<>(
              "R17",
              "inte_bekraftat",
              r -> r.nu().uppe().isEmpty(),
              r -> Mening.av("inte_bekraftat")),
          new Regel<>(
              "R17",
              "inte_uppsatt",
              r -> r.uppe().isEmpty() && r.nere().isPresent(),
              r -> Mening.av("inte_uppsatt_2")),
          new Regel<>("R17", "inget_andrat", Rattelse::oforandrad, r -> Mening.av("inget_andrat")),
          Regel.med("R17", "fel_dag", r -> utanfor(r.uppe(), r.anslag().uppe(), r.idag())),
          Regel.med("R17", "fel_dag", r -> utanfor(r.nere(), r.uppe().orElse(r.idag()), r.idag())));

  private Rattelseregler() {}

  static Optional<Hinder> prova(Rattelse rattelse) {
    return Regel.forsta(ALLA, rattelse);
  }

  private static Optional<Mening> utanfor(
      Optional<LocalDate> dag, LocalDate tidigast, LocalDate idag) {
    return dag.filter(d -> d.isBefore(tidigast) || d.isAfter(idag))
        .map(d -> Mening.av("fel_dag_5", tidigast, idag));
  }
}
