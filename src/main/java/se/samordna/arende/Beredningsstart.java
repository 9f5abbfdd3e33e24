package se.samordna.arende;

import java.util.List;
import java.util.Map;
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

  /** De medlemmar som kallades i den senaste omgången. */
  List<String> kallade(ArendeId arende);

  /** Varvet för den senaste omgången; 0 när ingen kallats. */
  int omgang(ArendeId arende);
}
