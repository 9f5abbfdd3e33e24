package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samordna.forbund.Plats;

/**
 * En ändring av en rad i registret. En rad skrivs aldrig om från en dag då den redan gällt: den
 * slutar dagen före, och en ny tar vid.
 */
sealed interface Platsandring {

  /** Raden som ändras eller läggs till, så som den blir. */
  Plats plats();

  /** Första dagen som blir annorlunda. */
  LocalDate fran();

  /** En ny plats. */
  record Ny(Plats plats) implements Platsandring {

    @Override
    public LocalDate fran() {
      return plats.fran();
    }
  }

  /** Platsen slutar; {@code plats.till} är sista dagen. */
  record Slut(Plats plats, LocalDate fran) implements Platsandring {

    static Slut efter(Plats plats, LocalDate sistaDag) {
      return new Slut(medTill(plats, sistaDag), sistaDag.plusDays(1));
    }
  }

  /** Platsen har inte börjat än och får ett annat uppdrag eller en annan ordning från början. */
  record Rattad(Plats plats) implements Platsandring {

    @Override
    public LocalDate fran() {
      return plats.fran();
    }
  }

  /** Platsen blir annorlunda från en dag; det som var före den dagen står kvar. */
  static List<Platsandring> fran(Plats plats, LocalDate dag, UnaryOperator<Plats> andra) {
    if (!plats.fran().isBefore(dag)) {
      return List.of(new Rattad(andra.apply(plats)));
    }
    return List.of(
        Slut.efter(plats, dag.minusDays(1)),
        new Ny(andra.apply(medTid(plats, UUID.randomUUID(), dag, plats.till()))));
  }

  /** Registret så som det blir. */
  static List<Plats> tillampa(List<Plats> platser, List<Platsandring> andringar) {
    List<Plats> efter = new ArrayList<>(platser);
    for (Platsandring andring : andringar) {
      efter.removeIf(p -> p.id().equals(andring.plats().id()));
      efter.add(andring.plats());
    }
    return List.copyOf(efter);
  }

  static Plats medUppdrag(Plats p, Plats.Uppdrag uppdrag) {
    return new Plats(
        p.id(),
        p.organ(),
        p.medlem(),
        p.slag(),
        p.anvandare(),
        p.namn(),
        uppdrag,
        p.ordning(),
        p.fran(),
        p.till());
  }

  static Plats medOrdning(Plats p, int ordning) {
    return new Plats(
        p.id(),
        p.organ(),
        p.medlem(),
        p.slag(),
        p.anvandare(),
        p.namn(),
        p.uppdrag(),
        ordning,
        p.fran(),
        p.till());
  }

  static Plats medTid(Plats p, UUID id, LocalDate fran, Optional<LocalDate> till) {
    return new Plats(
        id,
        p.organ(),
        p.medlem(),
        p.slag(),
        p.anvandare(),
        p.namn(),
        p.uppdrag(),
        p.ordning(),
        fran,
        till);
  }

  private static Plats medTill(Plats p, LocalDate till) {
    return medTid(p, p.id(), p.fran(), Optional.of(till));
  }
}
