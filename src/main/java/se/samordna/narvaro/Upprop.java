package se.samordna.narvaro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samordna.forbund.Plats;

/**
 * Uppropet mot platserna: vem som tjänstgör på en punkt. Bara den som är uppropad och har en plats
 * eller tjänstgör för en ledamot räknas; en ersättare går in för samma medlem, i den ordning som
 * beslutats (R7), också på en plats som ingen har.
 *
 * @param platser organets platser, också de vakanta
 */
public record Upprop(List<Plats> platser, List<Narvarande> narvarande) {

  public Upprop {
    platser =
        platser.stream()
            .sorted(Comparator.comparing(Plats::medlem).thenComparingInt(Plats::ordning))
            .toList();
    narvarande = List.copyOf(narvarande);
  }

  public Optional<Narvarande> rad(String person) {
    return narvarande.stream().filter(n -> n.person().equals(person)).findFirst();
  }

  List<Plats> ledamoter() {
    return platser.stream().filter(Upprop::arLedamot).toList();
  }

  /** Ledamotsplatserna som ingen har. De räknas, och en ersättare för medlemmen fyller dem. */
  public List<Plats> vakanta() {
    return ledamoter().stream().filter(Plats::arVakant).toList();
  }

  List<Plats> ersattare(String medlem) {
    return platser.stream().filter(p -> !arLedamot(p) && p.medlem().equals(medlem)).toList();
  }

  /** Vilka som tjänstgör när {@code javiga} är borta från punkten (R15). */
  public Tjanstgoring utan(Set<String> javiga) {
    List<Tjanstgoring.Tjanst> tjanster = new ArrayList<>();
    Set<String> upptagna = new HashSet<>();
    satt(tjanster, upptagna, p -> sitterSjalv(p, javiga));
    // Ersättarna går först in där ledamoten är borta, sist där hon är här men lämnat plats.
    List<Plats> lediga =
        lediga(tjanster).stream()
            .sorted(Comparator.comparing(p -> kvarhallen(p, javiga, upptagna).isPresent()))
            .toList();
    for (Plats plats : lediga) {
      ersattareFor(plats, javiga, upptagna)
          .or(() -> kvarhallen(plats, javiga, upptagna))
          .ifPresent(
              person -> {
                upptagna.add(person);
                tjanster.add(new Tjanstgoring.Tjanst(person, plats));
              });
    }
    return new Tjanstgoring(tjanster, ledamoter().size());
  }

  static boolean arLedamot(Plats plats) {
    return plats.slag() == Plats.Slag.LEDAMOT;
  }

  private void satt(
      List<Tjanstgoring.Tjanst> tjanster, Set<String> upptagna, Predicate<Plats> sitter) {
    for (Plats plats : ledamoter()) {
      if (sitter.test(plats) && upptagna.add(plats.anvandare())) {
        tjanster.add(new Tjanstgoring.Tjanst(plats.anvandare(), plats));
      }
    }
  }

  private List<Plats> lediga(List<Tjanstgoring.Tjanst> tjanster) {
    return ledamoter().stream()
        .filter(p -> tjanster.stream().noneMatch(t -> t.plats().equals(p)))
        .toList();
  }

  private boolean sitterSjalv(Plats plats, Set<String> javiga) {
    return narvarandeUtanJav(plats.anvandare(), javiga).filter(Narvarande::tjanstgor).isPresent();
  }

  /**
   * En ledamot som är uppropad behåller sin plats så länge ingen ersättare tagit den. Den som redan
   * tjänstgör på en annan plats har en röst, inte två.
   */
  private Optional<String> kvarhallen(Plats plats, Set<String> javiga, Set<String> upptagna) {
    return narvarandeUtanJav(plats.anvandare(), javiga)
        .map(Narvarande::person)
        .filter(p -> !upptagna.contains(p));
  }

  private Optional<String> ersattareFor(Plats plats, Set<String> javiga, Set<String> upptagna) {
    return ersattare(plats.medlem()).stream()
        .map(Plats::anvandare)
        .filter(p -> !upptagna.contains(p))
        .filter(p -> narvarandeUtanJav(p, javiga).filter(Narvarande::tjanstgor).isPresent())
        .findFirst();
  }

  private Optional<Narvarande> narvarandeUtanJav(String person, Set<String> javiga) {
    return javiga.contains(person) ? Optional.empty() : rad(person);
  }
}
