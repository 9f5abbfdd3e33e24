package se.samordna.huvudbok;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Kod;

/**
 * Vad som hände, och konteringarna som följer av det. Summan är noll per år.
 *
 * @param akt handlingen som bokförs, när ett beslut kan ha flera; bokförs en gång per händelse
 */
public record NyVerifikation(
    UUID id,
    LocalDate dag,
    Handelse handelse,
    Optional<ArendeId> arende,
    Optional<BeslutId> beslut,
    Optional<UUID> akt,
    Optional<UUID> rattar,
    String skal,
    Saldon konteringar) {

  public enum Handelse {
    /** Ingående eget kapital och årets intäkter. */
    INGAENDE,
    /** Planens rader. */
    RAM,
    /** Det som redan var beviljat när budgeten lästes in. */
    INGAENDE_BEVILJAT,
    /** En annan budgetversion gäller. */
    BUDGETBYTE,
    /** Beslut: medlen är tagna. */
    RESERVATION,
    /** Processen har bokfört beslutet. */
    BEVILJANDE,
    /** Åter dit medlen kom ifrån. */
    SLAPP,
    /** Avtalet är undertecknat. */
    AVTAL,
    /** Insatsens ägare har begärt pengar. */
    REKVIRERING,
    /** Mindre godkändes än det begärda: resten är avtalat igen. */
    NEDSATTNING,
    /** Byrån har betalat. */
    UTBETALNING,
    /** Pengarna har lämnat insatsen. */
    ATERFORING,
    /** De återförda är lagda i ramen eller i eget kapital. */
    ATERLAGGNING,
    /** Mer pengar till en pågående insats, efter eget beslut. */
    OKNING,
    /** Pengar utifrån genom förbundet, eller att de inte längre kommer. */
    MEDFINANSIERING,
    /** Radens ingående beviljande är en insats, avtalat och utbetalt så långt det kommit. */
    OVERTAGANDE,
    /** Motbokning av en flytt mellan stadier, eller av ett övertagande. */
    RATTELSE;

    public String kod() {
      return Kod.av(this);
    }
  }

  static NyVerifikation avBudget(LocalDate dag, Handelse handelse, Saldon konteringar) {
    return new NyVerifikation(
        UUID.randomUUID(),
        dag,
        handelse,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        konteringar);
  }
}
