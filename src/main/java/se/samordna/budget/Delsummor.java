package se.samordna.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.gemensam.Belopp;
import se.samordna.plan.Budgetrad;
import se.samordna.plan.Budgetversion;

/** Ett års tryckta summor över kostnads- eller intäktsrader, så långt de är lästa. */
final class Delsummor {

  private record Delsumma(String namn, Set<Budgetrad> rader, Belopp tryckt) {}

  private final List<Delsumma> lasta = new ArrayList<>();

  void lagg(Budgetrad summa, Set<Budgetrad> tackt) {
    lasta.add(new Delsumma(summa.namn(), Set.copyOf(tackt), summa.belopp()));
  }

  /** Raderna som den senaste summan med namnet täcker. */
  Optional<Set<Budgetrad>> medNamn(String namn) {
    return lasta.reversed().stream()
        .filter(d -> d.namn().equalsIgnoreCase(namn))
        .findFirst()
        .map(Delsumma::rader);
  }

  /** Raderna så som de är tryckta: största redan lästa delsumman först, annars raderna. */
  Belopp somTryckt(Set<Budgetrad> rader) {
    return lasta.reversed().stream()
        .filter(d -> !d.rader().isEmpty() && rader.containsAll(d.rader()))
        .max(Comparator.comparingInt(d -> d.rader().size()))
        .map(d -> d.tryckt().plus(somTryckt(utan(rader, d.rader()))))
        .orElseGet(() -> Budgetversion.summa(rader.stream()));
  }

  private static Set<Budgetrad> utan(Set<Budgetrad> rader, Set<Budgetrad> bort) {
    return rader.stream().filter(r -> !bort.contains(r)).collect(Collectors.toSet());
  }
}
