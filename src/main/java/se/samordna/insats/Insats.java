package se.samordna.insats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Insatsmedel;

/**
 * Det som beviljats och drivs.
 *
 * @param beslut beslutet som beviljade den; ett {@link Tidigare} har sin egen identitet
 * @param nastaRapport sista dag för nästa rapport, slutrapporten inräknad
 * @param tidigare beslutet från innan förbundet började här, för en övertagen insats
 * @param rytm insatsens egen rapportrytm; tom när förbundets gäller (R5)
 */
public record Insats(
    InsatsId id,
    ArendeId arende,
    BeslutId beslut,
    String rubrik,
    String huvudman,
    LocalDate start,
    LocalDate slut,
    Status status,
    Optional<LocalDate> nastaRapport,
    Optional<Tidigare> tidigare,
    Optional<Rapportrytm> rytm) {

  public Insats(
      InsatsId id,
      ArendeId arende,
      BeslutId beslut,
      String rubrik,
      String huvudman,
      LocalDate start,
      LocalDate slut,
      Status status,
      Optional<LocalDate> nastaRapport) {
    this(
        id,
        arende,
        beslut,
        rubrik,
        huvudman,
        start,
        slut,
        status,
        nastaRapport,
        Optional.empty(),
        Optional.empty());
  }

  /** Ett beslut ur styrelsens protokoll från förr, som ligger som handling i ärendet. */
  public record Tidigare(LocalDate dag, int paragraf) {}

  public enum Status {
    AVTAL,
    PAGAR,
    AVBOJD,
    AVSLUTAD,
    /** Beslutet upphävdes (R18). */
    UPPHAVD,
    /** Övertagandet ångrades; insatsen har aldrig drivits här. */
    ANGRAD
  }

  /**
   * Vad som är sant en viss dag: en insats pågår inte före sin första dag eller efter sin sista.
   */
  public enum Lage {
    AVTAL,
    KOMMANDE,
    PAGAR,
    /** Tiden är slut och uppföljningen återstår. */
    EFTER_SLUTET,
    AVBOJD,
    AVSLUTAD,
    UPPHAVD,
    ANGRAD
  }

  Lage lage(LocalDate idag) {
    if (status != Status.PAGAR) {
      return Lage.valueOf(status.name());
    }
    if (idag.isBefore(start)) {
      return Lage.KOMMANDE;
    }
    return idag.isAfter(slut) ? Lage.EFTER_SLUTET : Lage.PAGAR;
  }

  /**
   * Handlingen {@code id} så som huvudboken ska bokföra den, på det beslut som beviljade insatsen.
   */
  public Insatsmedel.Akt akt(UUID handling, LocalDate dag, String skal) {
    return new Insatsmedel.Akt(handling, arende, id, Optional.of(beslut), dag, skal);
  }

  /** Insatsen står kvar i historien, och ärendet kan få en ny. */
  public boolean upphavd() {
    return status == Status.UPPHAVD || status == Status.ANGRAD;
  }

  public Insats med(Status nyStatus, Optional<LocalDate> nasta) {
    return new Insats(
        id, arende, beslut, rubrik, huvudman, start, slut, nyStatus, nasta, tidigare, rytm);
  }
}
