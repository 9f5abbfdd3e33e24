package se.samordna.arende;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Ärendet som andra moduler för det vidare. Skrivningar kräver deras transaktion. */
public interface Arenden {

  /** Ärendet om aktören får se det, annars 404 (R30 och API-sidans tabell). */
  Svar<Arende> oppna(ArendeId id);

  /**
   * Ärendet utan prövning av aktören och låst, för den som redan prövat (uppgift, process, beslut).
   */
  Arende las(ArendeId id);

  /**
   * För ärendet vidare: nytt steg, ny väntan i processen, varvet räknas upp. Svarar med ärendet
   * efter flytten; dess {@code varv} ska med i variablerna till processen.
   */
  Arende flytta(ArendeId id, Flytt flytt);

  /** Byter väntan utan nytt varv, när ett parallellt steg blivit klart. */
  Arende vanta(ArendeId id, String processteg);

  /** Registrerar ansökan: diarienummer utan lucka (R28), status pågår. Svarar med numret. */
  String registrera(ArendeId id);

  void handelse(ArendeId id, String handelse, String text);

  /** Händelse ur de sökandes eget utrymme, som förbundet inte ser (R30). */
  void handelseForSokande(ArendeId id, String handelse, String text);

  HandlingId laggTill(ArendeId id, NyHandling handling);

  void satt(ArendeId id, String rubrik, String insatstyp, String medlem);

  record Flytt(
      Arende.Steg steg,
      Arende.Status status,
      String process,
      String processteg,
      boolean nyRond,
      Optional<Arende.Komplettering> komplettering) {

    public static Flytt till(Arende.Steg steg, String processteg) {
      return new Flytt(
          steg, Arende.Status.PAGAR, "medelsansokan", processteg, false, Optional.empty());
    }
  }

  /**
   * En ny handling i ärendet. {@code slag} är ett av {@code ansokan, komplettering, kvitto,
   * yttrande, tjansteskrivelse, bilaga, beslut, avtal, rapport}; {@code dag} är dagen den kom in
   * eller upprättades.
   */
  record NyHandling(
      String slag,
      String namn,
      String innehallstyp,
      Innehall innehall,
      LocalDate dag,
      String franTill) {}
}
