package se.samordna.huvudbok;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.BuffertStore;

/** Läser budgetens läge ur databasen, i anroparens transaktion. */
@Component
public class Budgetlagen {

  private final BudgetStore budget;
  private final TilldelningsStore tilldelningar;
  private final LagesandringsStore andringar;
  private final BuffertStore buffert;

  Budgetlagen(
      BudgetStore budget,
      TilldelningsStore tilldelningar,
      LagesandringsStore andringar,
      BuffertStore buffert) {
    this.budget = budget;
    this.tilldelningar = tilldelningar;
    this.andringar = andringar;
    this.buffert = buffert;
  }

  public Budgetlage lage() {
    Map<Integer, UUID> gallande = budget.gallande();
    Map<UUID, Budgetversion> versioner = new HashMap<>();
    Set.copyOf(gallande.values())
        .forEach(id -> budget.version(id).ifPresent(v -> versioner.put(id, v)));
    return new Budgetlage(
        gallande.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> versioner.get(e.getValue()))),
        tilldelningar.levande(),
        andringar.ramandringar(),
        andringar.medfinansiering());
  }

  /** Versionen som gäller för ett år, utan resten av läget. */
  public Optional<Budgetversion> version(int ar) {
    return Optional.ofNullable(budget.gallande().get(ar)).flatMap(budget::version);
  }

  /** Bufferten för de år som en version täcker. */
  public Buffert buffert(Budgetversion version) {
    return buffert.buffert(version.ar());
  }

  /** Bufferten för de år som gäller i läget. */
  public Buffert buffert(Budgetlage lage) {
    return buffert.buffert(lage.gallande().keySet());
  }
}
