package se.samordna.budget;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.inlasning.Summatackning;
import se.samordna.plan.Budgetrad;

/** Vilka rader en tryckt summa täcker: de någon sagt, annars det förslag som går jämnt ut. */
record Summatackt(Arsrader rader, Delsummor delsummor) {

  /** Raderna som någon har sagt att summan täcker: avdelningar, tidigare summor eller rader. */
  Set<Budgetrad> sagda(Summatackning sagd) {
    return sagd.tacker().stream()
        .flatMap(this::delen)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Budgetrad> delen(String del) {
    List<Budgetrad> avdelning =
        rader.alla().stream().filter(r -> r.slag().kod().equals(del)).toList();
    if (!avdelning.isEmpty()) {
      return avdelning.stream();
    }
    return delsummor
        .medNamn(del)
        .map(Set::stream)
        .orElseGet(() -> rader.alla().stream().filter(r -> r.namn().equalsIgnoreCase(del)));
  }

  /** Det första förslaget som går jämnt ut, annars det som namn och ordning säger. */
  static Set<Budgetrad> valj(List<Set<Budgetrad>> forslag, Predicate<Set<Budgetrad>> stammer) {
    return forslag.stream()
        .filter(stammer)
        .findFirst()
        .or(() -> forslag.stream().findFirst())
        .orElse(Set.of());
  }
}
