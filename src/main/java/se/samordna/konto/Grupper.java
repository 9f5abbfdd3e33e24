package se.samordna.konto;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.forbund.forordnanden.Uppdrag;

/**
 * Grupperna som en persons uppdrag ger henne i inloggningstjänsten en dag: {@code /KOD}, {@code
 * /KOD/medlem/kod} och {@code /KOD/roll/namn}. Utan uppdrag inga alls.
 */
final class Grupper {

  private Grupper() {}

  static Set<String> av(String forbund, Collection<Uppdrag> uppdrag, LocalDate dag) {
    return uppdrag.stream()
        .filter(u -> u.galler(dag))
        .flatMap(
            u ->
                Stream.concat(
                    Stream.of(rot(forbund), roll(forbund, u.roll().kod())),
                    u.medlem().stream().map(m -> rot(forbund) + "/medlem/" + m)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String rot(String forbund) {
    return "/" + forbund;
  }

  static String roll(String forbund, String roll) {
    return rot(forbund) + "/roll/" + roll;
  }

  /** De grupper som är förbundets; resten hör andra till. */
  static Set<String> i(String forbund, Collection<String> grupper) {
    return grupper.stream()
        .filter(g -> hor(forbund, g))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean hor(String forbund, String grupp) {
    return grupp.equals(rot(forbund)) || grupp.startsWith(rot(forbund) + "/");
  }

  /** Det som finns i den första men inte i den andra. */
  static Set<String> utan(Collection<String> dessa, Collection<String> andra) {
    Set<String> kvar = new TreeSet<>(dessa);
    kvar.removeAll(andra);
    return kvar;
  }
}
