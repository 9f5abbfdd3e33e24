package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.NyVerifikation.Handelse;

/**
 * Vad som hänt med pengarna. Summan av konteringarna är noll per år.
 *
 * @param beslutId beslutet som ligger bakom
 * @param beslut var beslutet står i protokollet, när det är styrelsens
 * @param rattelser vad den rättar eller återför, och vad som rättat den
 * @param skal varför, när någon angett det
 */
public record Verifikation(
    UUID id,
    LocalDate dag,
    Handelse handelse,
    Optional<Arendet> arende,
    Optional<UUID> beslutId,
    Optional<Beslutspunkt> beslut,
    Rattelser rattelser,
    Optional<String> skal,
    List<Kontering> konteringar) {

  public Verifikation {
    konteringar = List.copyOf(konteringar);
  }

  public record Arendet(UUID arendeId, Optional<String> diarienummer, String rubrik) {}

  /** En annan verifikation, så som den nämns. */
  public record Hanvisning(UUID id, LocalDate dag, Handelse handelse) {}

  public record Rattelser(Optional<Hanvisning> rattar, List<Hanvisning> rattadAv) {

    static final Rattelser INGA = new Rattelser(Optional.empty(), List.of());

    public Rattelser {
      rattadAv = List.copyOf(rattadAv);
    }
  }

  /**
   * Positivt belopp är in på kontot. Kontot är ett stadium, inte byråns kontoplan.
   *
   * @param rad budgetraden beloppet hör till; tom för ib och eget kapital
   * @param raknas beloppet i den siffra som följs; tomt när konteringen inte hör till den
   */
  public record Kontering(
      String konto, int ar, Belopp belopp, Optional<Raden> rad, Optional<Belopp> raknas) {

    public Kontering(String konto, int ar, Belopp belopp) {
      this(konto, ar, belopp, Optional.empty(), Optional.empty());
    }

    /** Kontots första led: vilket stadium pengarna är i. */
    public String stadium() {
      return konto.replaceAll(":.*", "");
    }
  }

  public record Raden(UUID radId, String namn) {}

  public Optional<UUID> arendeId() {
    return arende.map(Arendet::arendeId);
  }

  public Optional<UUID> rattar() {
    return rattelser.rattar().map(Hanvisning::id);
  }
}
