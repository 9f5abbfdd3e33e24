package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad registret måste hålla efter varje ändring (R7, R9). */
final class Platsregler {

  /** Presidiet har en ordförande och högst så många vice (R9). */
  static final int MEST_VICE = 2;

  /**
   * Registret efter ändringen.
   *
   * @param senast dagen för det senaste sammanträdet som hållits, per organ
   */
  record Lage(List<Plats> efter, List<Platsandring> andringar, Map<Organ, LocalDate> senast) {}

  static final List<Regel<Lage>> ALLA =
      List.of(
          Regel.med("R8", "redan_anvand", Platsregler::anvand),
          Regel.med("R7", "samma_plats", Platsregler::dubbel),
          Regel.med("R9", "uppdrag_utan_ledamot", Platsregler::uppdragUtanLedamot),
          Regel.med("R9", "flera_ordforande", Platsregler::flera),
          Regel.med("R9", "for_manga_vice", Platsregler::forMangaVice));

  private Platsregler() {}

  static Optional<Hinder> prova(Lage lage) {
    return Regel.forsta(ALLA, lage);
  }

  /** Det som gällde på ett sammanträde ligger fast. */
  private static Optional<Mening> anvand(Lage l) {
    return l.andringar().stream()
        .flatMap(
            a ->
                Optional.ofNullable(l.senast().get(a.plats().organ()))
                    .filter(senast -> !a.fran().isAfter(senast))
                    .stream())
        .findFirst()
        .map(dag -> Mening.av("plats_ligger_fast", dag));
  }

  private static Optional<Mening> dubbel(Lage l) {
    return par(l.efter())
        .filter(
            p ->
                p.a().medlem().equals(p.b().medlem())
                    && p.a().anvandare().equals(p.b().anvandare()))
        .findFirst()
        .map(p -> Mening.av("samma_plats", p.a().namn(), tid(p.b())));
  }

  private static Optional<Mening> uppdragUtanLedamot(Lage l) {
    return l.efter().stream()
        .filter(p -> p.uppdrag() != Uppdrag.INGET)
        .filter(p -> p.slag() != Slag.LEDAMOT || p.organ() != Organ.STYRELSE)
        .findFirst()
        .map(p -> Mening.av("uppdrag_utan_ledamot", p.namn()));
  }

  private static Optional<Mening> flera(Lage l) {
    return par(l.efter())
        .filter(p -> p.a().uppdrag() == Uppdrag.ORDFORANDE && p.b().uppdrag() == Uppdrag.ORDFORANDE)
        .findFirst()
        .map(
            p -> Mening.av("flera_ordforande", p.a().namn(), tid(p.a()), p.b().namn(), tid(p.b())));
  }

  private static Optional<Mening> forMangaVice(Lage l) {
    List<Plats> vice = l.efter().stream().filter(p -> p.uppdrag() == Uppdrag.VICE).toList();
    return vice.stream()
        .filter(p -> vice.stream().filter(v -> Platstid.galler(v, p.fran())).count() > MEST_VICE)
        .findFirst()
        .map(p -> Mening.av("for_manga_vice", p.fran()));
  }

  private record Par(Plats a, Plats b) {}

  /** Två platser i samma organ som gäller samtidigt. */
  private static Stream<Par> par(List<Plats> platser) {
    return platser.stream()
        .flatMap(
            a ->
                platser.stream()
                    .filter(b -> !a.id().equals(b.id()) && a.organ() == b.organ())
                    .filter(b -> Platstid.samtidiga(a, b))
                    .map(b -> new Par(a, b)));
  }

  private static Mening tid(Plats p) {
    return p.till()
        .map(till -> Mening.av("fran_till", p.fran(), till))
        .orElseGet(() -> Mening.av("fran_tills_vidare", p.fran()));
  }
}
