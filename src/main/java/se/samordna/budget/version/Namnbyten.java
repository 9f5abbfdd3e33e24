package se.samordna.budget.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Slag;

/**
 * En rad som försvunnit och en som kommit till i samma avdelning, med samma belopp alla gemensamma
 * år, tas för en rad som bytt namn, om bara en av varje passar.
 */
final class Namnbyten {

  /** En post i en version, över åren. */
  record Post(UUID id, Slag slag, String namn, Map<Integer, Belopp> belopp) {}

  private final Set<Integer> gemensamma;

  Namnbyten(Set<Integer> gemensamma) {
    this.gemensamma = gemensamma;
  }

  /** Den nya postens id → posten som den var. */
  Map<UUID, Post> mellan(Map<UUID, Post> fore, Map<UUID, Post> efter) {
    List<Post> borta = fore.values().stream().filter(p -> !efter.containsKey(p.id())).toList();
    List<Post> nya = efter.values().stream().filter(p -> !fore.containsKey(p.id())).toList();
    Map<UUID, Post> byten = new LinkedHashMap<>();
    for (Post ny : nya) {
      List<Post> passar = borta.stream().filter(b -> liknar(b, ny)).toList();
      boolean ensam =
          passar.size() == 1 && nya.stream().filter(n -> liknar(passar.getFirst(), n)).count() == 1;
      if (ensam) {
        byten.put(ny.id(), passar.getFirst());
      }
    }
    return byten;
  }

  private boolean liknar(Post ena, Post andra) {
    return ena.slag().equals(andra.slag())
        && gemensamma.stream().anyMatch(a -> !belopp(ena, a).arNoll())
        && gemensamma.stream().allMatch(a -> belopp(ena, a).equals(belopp(andra, a)));
  }

  private static Belopp belopp(Post p, int a) {
    return p.belopp().getOrDefault(a, Belopp.NOLL);
  }
}
