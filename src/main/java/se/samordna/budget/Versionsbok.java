package se.samordna.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Budgetlagen;
import se.samordna.huvudbok.HuvudboksStore;
import se.samordna.huvudbok.Saldon;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.BuffertStore;
import se.samordna.plan.StatusStore;

/** Budgetversionernas innehåll och status, för dem som för en version vidare. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Versionsbok {

  private final BudgetStore budget;
  private final BuffertStore buffert;
  private final Budgetlagen lasare;
  private final HuvudboksStore huvudbok;
  private final StatusStore status;

  Versionsbok(
      BudgetStore budget,
      BuffertStore buffert,
      Budgetlagen lasare,
      HuvudboksStore huvudbok,
      StatusStore status) {
    this.budget = budget;
    this.buffert = buffert;
    this.lasare = lasare;
    this.huvudbok = huvudbok;
    this.status = status;
  }

  /** Allt som ändrar en version går ett i taget i förbundet. */
  public void las() {
    budget.las();
  }

  /**
   * Versionens år som den själv har dem, utan beslut som fattats vid sidan av; tomt om den saknas.
   */
  public List<Budgetblad> blad(UUID version) {
    return budget.version(version).map(this::blad).orElse(List.of());
  }

  private List<Budgetblad> blad(Budgetversion v) {
    Saldon saldon = new Budgetlage(Map.of(), List.of()).medVersion(v, Set.copyOf(v.ar())).saldon();
    Bladrakning rakning = new Bladrakning(v, Map.of(), buffert.buffert(v.ar()));
    return v.ar().stream().map(ar -> rakning.blad(ar, saldon)).toList();
  }

  /** Vad som händer om versionen fastställs; tomt om den saknas. */
  public Optional<Faststallelsefoljd> foljd(UUID version) {
    return budget.version(version).map(this::foljd);
  }

  private Faststallelsefoljd foljd(Budgetversion v) {
    Budgetlage lage = lasare.lage();
    Set<Integer> ar = new HashSet<>(lage.gallande().keySet());
    ar.addAll(v.ar());
    return new Foljdrakning(lage, v, new HashMap<>(budget.poster()))
        .rakna(huvudbok.saldon(), buffert.buffert(ar));
  }

  /** Byter status; anroparen har låst och prövat. */
  public void byt(UUID version, Budgetversion.Status till, String skal) {
    budget.version(version).ifPresent(v -> status.byt(v, till, skal));
  }
}
