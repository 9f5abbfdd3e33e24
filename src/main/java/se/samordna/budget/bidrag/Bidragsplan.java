package se.samordna.budget.bidrag;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/**
 * Hur ett års bidrag ska delas.
 *
 * @param totalt vad medlemmarna ska betala tillsammans; med fasta belopp är det deras summa
 * @param invanardag dagen folkmängden räknats, när kommunerna delar efter den
 * @param invanare folkmängden per kommun, med medlemmens kod
 * @param fasta vad varje medlem betalar när beloppen är bestämda
 */
public record Bidragsplan(
    int ar,
    Belopp totalt,
    Regel regel,
    Optional<LocalDate> invanardag,
    Map<String, Long> invanare,
    Map<String, Belopp> fasta) {

  /** Hur kommunerna delar sin fjärdedel, eller att varje medlems belopp är bestämt för sig. */
  public enum Regel {
    LIKA,
    INVANARE,
    FAST
  }

  public Bidragsplan {
    invanare = Map.copyOf(invanare);
    fasta = Map.copyOf(fasta);
  }
}
