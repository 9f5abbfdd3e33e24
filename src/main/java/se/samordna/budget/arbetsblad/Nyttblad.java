package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Vad ett nytt arbetsblad utgår från. */
public sealed interface Nyttblad {

  /** Namnet; tomt för ett som programmet ger. */
  String namn();

  /** En version som den är, rad för rad. */
  record UrVersion(String namn, UUID version) implements Nyttblad {}

  /**
   * Förra årets budget för ett nytt år och de två planåren efter. Det som redan är beviljat för
   * åren följer med som beviljat, och IB är årets utgående enligt budgeten.
   *
   * @param ar budgetåret
   * @param procent uppräkning per år och avdelning ({@code kostnad}), där den inte är noll
   */
  record Forra(String namn, int ar, Map<String, BigDecimal> procent) implements Nyttblad {
    public Forra {
      procent = Map.copyOf(procent);
    }
  }

  /**
   * Ett tomt blad.
   *
   * @param mall med de rader de flesta har, utan belopp
   */
  record Tomt(String namn, String enhet, List<Integer> ar, boolean mall) implements Nyttblad {
    public Tomt {
      ar = List.copyOf(ar);
    }
  }

  default Optional<UUID> ursprung() {
    return this instanceof UrVersion u ? Optional.of(u.version()) : Optional.empty();
  }
}
