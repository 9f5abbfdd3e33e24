package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;

/**
 * Platser som står tomma, och platser som snart gör det (R6, R8). En plats är tom när den slutat
 * under mandatperioden och ingen har kommit i stället. Medlemmens sista plats i beredningsgruppen
 * är det när den än slutade: utan någon yttrar sig ingen för medlemmen.
 */
final class Vakanser {

  /** Så lång tid före mandatets slut att medlemmen hinner utse någon: ungefär ett kvartal. */
  static final int FORVARNING = 90;

  /** Vilken sorts plats, och för vem. */
  record Stol(Organ organ, String medlem, Slag slag) {

    static Stol av(Plats p) {
      return new Stol(p.organ(), p.medlem(), p.slag());
    }
  }

  /** En tom plats; {@code sedan} är första dagen utan någon. */
  record Tom(Stol stol, LocalDate sedan) {}

  private Vakanser() {}

  /** De som står tomma den dagen, de som stått längst först. */
  static List<Tom> tomma(List<Plats> alla, Mandatperiod period, LocalDate dag) {
    return alla.stream()
        .filter(Platstid::gallerNagonsin)
        .filter(p -> Platstid.slut(p).isBefore(dag))
        .filter(p -> !Platstid.slut(p).isBefore(period.fran()) || ingenBereder(alla, p, dag))
        .collect(
            Collectors.groupingBy(
                Stol::av, Collectors.mapping(Platstid::slut, Collectors.toList())))
        .entrySet()
        .stream()
        .flatMap(e -> tomma(alla, e, dag).stream())
        .sorted(Comparator.comparing(Tom::sedan).thenComparing(t -> t.stol().medlem()))
        .toList();
  }

  private static boolean ingenBereder(List<Plats> alla, Plats slutad, LocalDate dag) {
    return slutad.organ() == Organ.BEREDNING
        && slutad.slag() == Slag.LEDAMOT
        && alla.stream()
            .filter(p -> p.organ() == Organ.BEREDNING && p.medlem().equals(slutad.medlem()))
            .noneMatch(p -> Platstid.galler(p, dag));
  }

  /** Så många färre som det är den dagen mot när stolen senast var full. */
  private static List<Tom> tomma(
      List<Plats> alla, Map.Entry<Stol, List<LocalDate>> slutade, LocalDate dag) {
    long mest =
        slutade.getValue().stream()
            .mapToLong(d -> antal(alla, slutade.getKey(), d))
            .max()
            .orElse(0);
    long saknas = mest - antal(alla, slutade.getKey(), dag);
    return slutade.getValue().stream()
        .sorted(Comparator.reverseOrder())
        .limit(Math.max(0, saknas))
        .map(d -> new Tom(slutade.getKey(), d.plusDays(1)))
        .toList();
  }

  /** De som slutar inom förvarningen utan att någon är utsedd i stället, per dag. */
  static Map<LocalDate, List<Plats>> slutar(List<Plats> alla, LocalDate dag) {
    return alla.stream()
        .filter(p -> Platstid.galler(p, dag))
        .filter(p -> !Platstid.slut(p).isAfter(dag.plusDays(FORVARNING)))
        .filter(
            p ->
                antal(alla, Stol.av(p), Platstid.slut(p).plusDays(1))
                    < antal(alla, Stol.av(p), Platstid.slut(p)))
        .collect(Collectors.groupingBy(Platstid::slut, TreeMap::new, Collectors.toList()));
  }

  private static long antal(List<Plats> alla, Stol stol, LocalDate dag) {
    return alla.stream()
        .filter(p -> Stol.av(p).equals(stol) && Platstid.galler(p, dag))
        .map(Plats::anvandare)
        .distinct()
        .count();
  }
}
