package se.samordna.budget.arbetsblad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Något som gjordes och kan ångras som ett: en inmatning, en inklistring, en uppräkning.
 *
 * @param nr handlingens nummer i bladet, från 1
 * @param avser handlingen som ångras eller görs om
 * @param av vem, som användarnamn
 */
public record Arbetshandling(
    int nr, Art art, Optional<Integer> avser, String av, Instant tid, List<Cellandring> andringar) {

  public enum Art {
    SKAPAD,
    ANDRAD,
    ANGRAD,
    GJORD_OM
  }

  public Arbetshandling {
    andringar = List.copyOf(andringar);
  }
}
