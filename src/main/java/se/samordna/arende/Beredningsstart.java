package se.samordna.arende;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.gemensam.ArendeId;

/**
 * Kallar in medlemmarnas yttranden, från kontrollen eller efter återremiss. Anropas efter {@link
 * Arenden#flytta} till {@code yttra}.
 */
public interface Beredningsstart {

  /**
   * Sätter fristen (beredningsgruppens nästa möte, annars förbundets ordning) och svarar med
   * processens variabler: {@code medlemmar} och {@code frist}.
   */
  Map<String, Object> kalla(ArendeId arende);

  /** Alla omgångar, äldst först. */
  List<Kallelse> kallelser(ArendeId arende);

  /** Varvet som varje omgång började i, äldst först; ärenden utan någon saknas. */
  Map<ArendeId, List<Integer>> borjade(Set<ArendeId> arenden);

  /** De som kallades att yttra sig i en omgång, och ärendets varv då. */
  record Kallelse(int varv, List<String> medlemmar) {

    public Kallelse {
      medlemmar = List.copyOf(medlemmar);
    }
  }

  /** De medlemmar som kallades i den senaste omgången. */
  List<String> kallade(ArendeId arende);

  /** Varvet för den senaste omgången; 0 när ingen kallats. */
  int omgang(ArendeId arende);
}
