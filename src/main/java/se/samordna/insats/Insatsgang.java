package se.samordna.insats;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;

/** Uppföljningens väntan: var ärendet står i processen för en beviljad insats. */
final class Insatsgang {

  static final String PROCESS = Processid.UPPFOLJNING;

  /** Processen före beslutet, och dess steg när det beviljade ska bokföras. */
  static final String BEREDANDE = Processid.MEDELSANSOKAN;

  static final String BOKFORING = Element.BOKFOR_BEVILJANDE;
  static final String AVTAL = Element.UNDERTECKNA_AVTAL;
  static final String RAPPORT = Element.LAMNA_RAPPORT;
  static final String GRANSKNING = Element.GRANSKA_RAPPORT;
  static final String SLUTRAPPORT = Element.SLUTRAPPORT;
  static final String UTVARDERING = Element.UTVARDERING;
  static final String SLAPP = Element.SLAPP_MEDEL;
  static final String AVSLUT = Element.AVSLUTA_INSATS;

  /** Slutrapporten lämnas så många månader efter insatsens slut. */
  private static final int SLUTRAPPORT_MANADER = 2;

  private Insatsgang() {}

  static LocalDate slutrapportSenast(LocalDate slut) {
    return slut.plusMonths(SLUTRAPPORT_MANADER);
  }

  /** Vidare i uppföljningen; ärendets status (beviljad eller delvis beviljad) står kvar. */
  static Flytt till(Arende arende, String processteg) {
    return new Flytt(
        Arende.Steg.INSATS, arende.status(), PROCESS, processteg, false, Optional.empty());
  }

  /** Ärendet är avslutat; processen har ett sista automatiskt steg kvar. */
  static Flytt avslutas(String processteg) {
    return new Flytt(
        Arende.Steg.AVSLUTAT, Arende.Status.AVSLUTAD, PROCESS, processteg, false, Optional.empty());
  }

  /**
   * Beslutet är upphävt (R18): förbundschefen skriver ett nytt förslag, och styrelsen prövar det i
   * en ny rond.
   */
  static Flytt provasOm() {
    return new Flytt(
        Arende.Steg.FORSLAG,
        Arende.Status.PAGAR,
        BEREDANDE,
        Element.TJANSTESKRIVELSE,
        true,
        Optional.empty());
  }

  /** Inget väntar längre. */
  static Flytt stangt(Arende.Status status) {
    return new Flytt(Arende.Steg.AVSLUTAT, status, "", "", false, Optional.empty());
  }
}
