package se.samordna.budget.api;

import java.time.LocalDate;
import se.samordna.budget.Ibuppgift;
import se.samordna.gemensam.Kod;

/**
 * Vad första årets IB är.
 *
 * @param slag utfall eller prognos
 * @param text {@code prognos per 2023-09-30}
 */
record Ibsvar(String slag, LocalDate dag, String text) {

  static Ibsvar av(Ibuppgift ib) {
    return new Ibsvar(Kod.av(ib.slag()), ib.dag(), ib.text());
  }
}
