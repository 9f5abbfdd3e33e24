package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;

/** Hur en bekräftelse av ett anslag får rättas (R17). */
final class Rattelseregler {

  private Rattelseregler() {}

  /**
   * Bara det som är bekräftat rättas, till något annat, inom de dagar anslaget kan ha varit uppe.
   */
  static Optional<Hinder> far(
      Anslag a,
      Anslag.Plats nu,
      Optional<LocalDate> uppe,
      Optional<LocalDate> nere,
      LocalDate idag) {
    if (nu.uppe().isEmpty()) {
      return Optional.of(Hinder.regel("inte_bekraftat", Mening.av("inte_bekraftat")));
    }
    if (uppe.isEmpty() && nere.isPresent()) {
      return Optional.of(Hinder.regel("inte_uppsatt", Mening.av("inte_uppsatt_2")));
    }
    if (uppe.equals(nu.uppe().map(Anslag.Bekraftelse::dag))
        && nere.equals(nu.nere().map(Anslag.Bekraftelse::dag))) {
      return Optional.of(Hinder.regel("inget_andrat", Mening.av("inget_andrat")));
    }
    return utanfor(uppe, a.uppe(), idag).or(() -> utanfor(nere, uppe.orElse(idag), idag));
  }

  private static Optional<Hinder> utanfor(
      Optional<LocalDate> dag, LocalDate tidigast, LocalDate idag) {
    return dag.filter(d -> d.isBefore(tidigast) || d.isAfter(idag))
        .map(d -> Hinder.regel("fel_dag", Mening.av("fel_dag_5", tidigast, idag)));
  }
}
