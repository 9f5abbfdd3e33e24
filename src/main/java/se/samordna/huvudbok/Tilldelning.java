package se.samordna.huvudbok;

import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;

/**
 * En rad i ett besluts finansiering (R22) som lever: reserverad, eller beviljad när insatsen finns.
 *
 * @param belopp det som lever; mindre än {@code ursprung} när något återförts
 * @param ursprung det som beslutades
 * @param version den budgetversion som gällde för året när beslutet fattades
 * @param fran raden pengarna tas ur; tom för eget kapital
 * @param till raden de hör till sedan
 * @param overtagen beslutet fattades innan förbundet började här: pengarna är radens ingående
 *     beviljande, i vilken version de än står
 */
public record Tilldelning(
    UUID id,
    ArendeId arende,
    BeslutId beslut,
    UUID version,
    int ar,
    Belopp belopp,
    Belopp ursprung,
    Finansiering.Kalla kalla,
    Optional<UUID> fran,
    UUID till,
    Optional<InsatsId> insats,
    boolean overtagen) {

  public Tilldelning(
      UUID id,
      ArendeId arende,
      BeslutId beslut,
      UUID version,
      int ar,
      Belopp belopp,
      Belopp ursprung,
      Finansiering.Kalla kalla,
      Optional<UUID> fran,
      UUID till,
      Optional<InsatsId> insats) {
    this(id, arende, beslut, version, ar, belopp, ursprung, kalla, fran, till, insats, false);
  }

  public Tilldelning beviljad(InsatsId ny) {
    return new Tilldelning(
        id,
        arende,
        beslut,
        version,
        ar,
        belopp,
        ursprung,
        kalla,
        fran,
        till,
        Optional.of(ny),
        overtagen);
  }

  /** Tilldelningen när {@code mindre} har återförts. */
  Tilldelning nedsatt(Belopp mindre) {
    return new Tilldelning(
        id,
        arende,
        beslut,
        version,
        ar,
        belopp.minus(mindre),
        ursprung,
        kalla,
        fran,
        till,
        insats,
        overtagen);
  }

  public Konto konto() {
    return insats
        .map(i -> Konto.beviljat(i.varde(), ar, till))
        .orElseGet(() -> Konto.reserverat(arende, ar, till));
  }
}
