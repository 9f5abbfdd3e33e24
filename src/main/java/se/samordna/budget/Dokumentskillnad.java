package se.samordna.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/**
 * Skillnaden mellan två dokument: UB så som det är tryckt i den ena planen mot IB, med prognoser, i
 * nästa. Redovisas för sig och kedjas aldrig.
 *
 * @param ar året vars UB det gäller; IB gäller året efter
 */
public record Dokumentskillnad(int ar, UUID ubVersionId, Belopp ub, UUID ibVersionId, Belopp ib) {

  /** Nästa plans IB minus den förras UB. */
  @JsonProperty
  public Belopp skillnad() {
    return ib.minus(ub);
  }

  /** De som inte stämmer, efter år, bland versionerna som gäller. */
  static List<Dokumentskillnad> i(Budgetlage lage) {
    List<Dokumentskillnad> alla = new ArrayList<>();
    lage.gallande().keySet().stream()
        .sorted()
        .forEach(ar -> mellan(lage, ar).filter(d -> !d.skillnad().arNoll()).ifPresent(alla::add));
    return alla;
  }

  private static Optional<Dokumentskillnad> mellan(Budgetlage lage, int ar) {
    return lage.version(ar)
        .flatMap(fore -> lage.version(ar + 1).flatMap(efter -> mellan(fore, efter, ar)));
  }

  private static Optional<Dokumentskillnad> mellan(
      Budgetversion fore, Budgetversion efter, int ar) {
    if (fore.id().equals(efter.id()) || efter.ar().getFirst() != ar + 1) {
      return Optional.empty();
    }
    Buffert ingen = new Buffert(java.util.Map.of());
    return new Trycktasummor(efter, ingen)
        .angivetIb(ar + 1)
        .flatMap(
            ib ->
                new Trycktasummor(fore, ingen)
                    .trycktUb(ar)
                    .map(ub -> new Dokumentskillnad(ar, fore.id(), ub, efter.id(), ib)));
  }
}
