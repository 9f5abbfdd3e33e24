package se.samordna.insats;

import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden.Flytt;

/** Uppföljningens väntan: var ärendet står i processen för en beviljad insats. */
final class Insatsgang {

  static final String PROCESS = "uppfoljning";

  /** Processen före beslutet, och dess steg när det beviljade ska bokföras. */
  static final String BEREDANDE = "medelsansokan";

  static final String BOKFORING = "bokfor_beviljande";
  static final String AVTAL = "underteckna_avtal";
  static final String RAPPORT = "lamna_rapport";
  static final String GRANSKNING = "granska_rapport";
  static final String SLUTRAPPORT = "slutrapport";
  static final String UTVARDERING = "utvardering";
  static final String SLAPP = "slapp_medel";
  static final String AVSLUT = "avsluta_insats";

  private Insatsgang() {}

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
        "tjansteskrivelse",
        true,
        Optional.empty());
  }

  /** Inget väntar längre. */
  static Flytt stangt(Arende.Status status) {
    return new Flytt(Arende.Steg.AVSLUTAT, status, "", "", false, Optional.empty());
  }
}
