package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;

/** Vad som bör ses över i styrelsens platser en dag (R6, R9). Äldre styrelser kan bryta mot R6. */
final class Platsvarningar {

  /** En medlems platser en dag. */
  record Medlemsplatser(Medlem medlem, long ledamoter, long ersattare) {}

  /** Den första som bryts sägs: den som saknar ledamot behöver ingen ersättare för henne. */
  static final List<Regel<Medlemsplatser>> MEDLEMMEN =
      List.of(
          new Regel<>(
              "R6",
              "saknar_ledamot",
              m -> m.ledamoter() == 0,
              m -> Mening.av("saknar_ledamot", m.medlem().namn())),
          new Regel<>(
              "R6",
              "saknar_ersattare",
              m -> m.ersattare() < m.ledamoter(),
              m -> Mening.av("saknar_ersattare", m.medlem().namn(), m.ersattare(), m.ledamoter())));

  /** Den som lämnat, eller inte är medlem än, har inga platser (R25). */
  static final List<Regel<Medlemsplatser>> UTANFOR =
      List.of(
          new Regel<>(
              "R25",
              "plats_utan_medlemskap",
              m -> m.ledamoter() + m.ersattare() > 0,
              m ->
                  Mening.av(
                      "plats_utan_medlemskap", m.medlem().namn(), m.ledamoter() + m.ersattare())));

  static final List<Regel<List<Plats>>> PRESIDIET =
      List.of(
          new Regel<>(
              "R9",
              "saknar_ordforande",
              p -> p.stream().noneMatch(har(Uppdrag.ORDFORANDE)),
              p -> Mening.av("saknar_ordforande")),
          new Regel<>(
              "R9",
              "saknar_vice",
              p -> p.stream().noneMatch(har(Uppdrag.VICE)),
              p -> Mening.av("saknar_vice")));

  private Platsvarningar() {}

  /**
   * @param platser styrelsens platser den dagen
   */
  static List<Platsvarning> av(List<Medlem> medlemmar, List<Plats> platser, LocalDate dag) {
    List<Platsvarning> varningar = new ArrayList<>();
    medlemmar.forEach(
        m -> varningar.addAll(medlem(m, m.gallde(dag) ? MEDLEMMEN : UTANFOR, platser)));
    PRESIDIET.forEach(r -> varning(r, platser).ifPresent(varningar::add));
    return List.copyOf(varningar);
  }

  /**
   * Det som blir att se över senare i mandatperioden (R6, R25): de dagar någon plats börjar eller
   * slutar, eller en medlem lämnat, prövas, och det som inte redan gäller är förvarningen.
   * Periodens eget slut är inget avhopp.
   *
   * @param alla styrelsens platser, också kommande
   */
  static List<Forvarning> kommande(
      List<Medlem> medlemmar, List<Plats> alla, LocalDate dag, LocalDate periodslut) {
    List<Forvarning> varningar = new ArrayList<>();
    Set<String> kanda =
        new HashSet<>(av(medlemmar, vid(alla, dag), dag).stream().map(Platsvarning::text).toList());
    Stream.concat(
            medlemmar.stream().flatMap(m -> m.till().stream()).map(t -> t.plusDays(1)),
            alla.stream()
                .filter(Platstid::gallerNagonsin)
                .flatMap(
                    p ->
                        Stream.of(
                            p.fran(),
                            Platstid.slut(p).equals(LocalDate.MAX)
                                ? dag
                                : Platstid.slut(p).plusDays(1))))
        .filter(d -> d.isAfter(dag) && !d.isAfter(periodslut))
        .distinct()
        .sorted()
        .forEach(
            d ->
                av(medlemmar, vid(alla, d), d).stream()
                    .filter(v -> kanda.add(v.text()))
                    .forEach(v -> varningar.add(new Forvarning(d, v))));
    return List.copyOf(varningar);
  }

  private static List<Plats> vid(List<Plats> alla, LocalDate dag) {
    return alla.stream().filter(p -> Platstid.galler(p, dag)).toList();
  }

  private static List<Platsvarning> medlem(
      Medlem m, List<Regel<Medlemsplatser>> regler, List<Plats> platser) {
    Medlemsplatser hennes =
        new Medlemsplatser(m, antal(platser, m, Slag.LEDAMOT), antal(platser, m, Slag.ERSATTARE));
    return regler.stream().flatMap(r -> varning(r, hennes).stream()).limit(1).toList();
  }

  private static <L> Optional<Platsvarning> varning(Regel<L> regel, L lage) {
    return regel.prova(lage).map(h -> new Platsvarning(regel.nummer(), h.kod(), h.text()));
  }

  private static long antal(List<Plats> platser, Medlem m, Slag slag) {
    return platser.stream().filter(p -> p.medlem().equals(m.kod()) && p.slag() == slag).count();
  }

  private static Predicate<Plats> har(Uppdrag uppdrag) {
    return p -> p.uppdrag() == uppdrag;
  }
}
