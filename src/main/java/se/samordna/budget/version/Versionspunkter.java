package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Var på föredragningslistorna versionerna står, och vilka samrådsmöten som hållits. */
public interface Versionspunkter {

  /** Ett sammanträde för samråd. */
  record Samradsmote(UUID sammantradeId, LocalDate dag, String plats) {}

  /** Punkterna som bär versionen, i dagens ordning. */
  List<Versionspunkt> med(UUID version);

  /** Samrådsmötena, det senaste först. */
  List<Samradsmote> samrad();
}
