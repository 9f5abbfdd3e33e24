package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Mening;

/** Vad som bör ses över i styrelsens platser en dag (R6, R9). Äldre styrelser kan bryta mot R6. */
final class Platsvarningar {

  private Platsvarningar() {}

  /**
   * @param platser styrelsens platser den dagen
   */
  static List<Platsvarning> av(List<Medlem> medlemmar, List<Plats> platser, LocalDate dag) {
    List<Platsvarning> varningar = new ArrayList<>();
    medlemmar.stream()
        .filter(m -> m.gallde(dag))
        .forEach(m -> varningar.addAll(medlem(m, platser)));
    varningar.addAll(presidium(platser));
    return List.copyOf(varningar);
  }

  /**
   * Det som blir att se över senare i mandatperioden (R6): de dagar någon plats börjar eller slutar
   * prövas, och det som inte redan gäller är förvarningen. Periodens eget slut är inget avhopp.
   *
   * @param alla styrelsens platser, också kommande
   */
  static List<Forvarning> kommande(
      List<Medlem> medlemmar, List<Plats> alla, LocalDate dag, LocalDate periodslut) {
    List<Forvarning> varningar = new ArrayList<>();
    Set<String> kanda =
        new HashSet<>(av(medlemmar, vid(alla, dag), dag).stream().map(Platsvarning::text).toList());
    alla.stream()
        .filter(Platstid::gallerNagonsin)
        .flatMap(
            p ->
                Stream.of(
                    p.fran(),
                    Platstid.slut(p).equals(LocalDate.MAX) ? dag : Platstid.slut(p).plusDays(1)))
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

  private static List<Platsvarning> medlem(Medlem m, List<Plats> platser) {
    long ledamoter = antal(platser, m, Slag.LEDAMOT);
    long ersattare = antal(platser, m, Slag.ERSATTARE);
    if (ledamoter == 0) {
      return List.of(
          new Platsvarning("R6", "saknar_ledamot", Mening.text("saknar_ledamot", m.namn())));
    }
    if (ersattare < ledamoter) {
      return List.of(
          new Platsvarning(
              "R6",
              "saknar_ersattare",
              Mening.text("saknar_ersattare", m.namn(), ersattare, ledamoter)));
    }
    return List.of();
  }

  private static long antal(List<Plats> platser, Medlem m, Slag slag) {
    return platser.stream().filter(p -> p.medlem().equals(m.kod()) && p.slag() == slag).count();
  }

  private static List<Platsvarning> presidium(List<Plats> platser) {
    List<Platsvarning> varningar = new ArrayList<>();
    if (platser.stream().noneMatch(har(Uppdrag.ORDFORANDE))) {
      varningar.add(new Platsvarning("R9", "saknar_ordforande", Mening.text("saknar_ordforande")));
    }
    if (platser.stream().noneMatch(har(Uppdrag.VICE))) {
      varningar.add(new Platsvarning("R9", "saknar_vice", Mening.text("saknar_vice")));
    }
    return varningar;
  }

  private static Predicate<Plats> har(Uppdrag uppdrag) {
    return p -> p.uppdrag() == uppdrag;
  }
}
