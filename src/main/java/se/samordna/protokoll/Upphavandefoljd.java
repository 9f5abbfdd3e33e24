package se.samordna.protokoll;

import java.time.LocalDate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Svar;

/**
 * Det som ett upphävt beslut i ett ärende för med sig (R18): pengarna ska tillbaka genom en
 * motbokning, insatsen ska inte fortsätta, och ärendet ska prövas om av styrelsen. Kräver
 * anroparens transaktion, och anropas innan {@code Spar.skriv}.
 */
public interface Upphavandefoljd {

  /**
   * Ett beslut som avgjorde ärendet och som en domstol upphävt.
   *
   * @param beviljade beslutet beviljade pengar; annars var det ett avslag
   */
  record Upphavt(BeslutId beslut, ArendeId arende, boolean beviljade, LocalDate dag, String skal) {}

  /** Vad som hände med pengarna, insatsen och ärendet. */
  enum Foljd {
    /** Insatsen är upphävd och det som inte rekvirerats har gått tillbaka. */
    INSATS_UPPHAVD,
    /** Ingen insats hade lagts upp; det reserverade är släppt. */
    MEDEL_SLAPPTA,
    /** Insatsen var redan upphävd eller avtalet avböjt. */
    REDAN_ATERFORT,
    /** Insatsen var redan avslutad: det outbetalda är återfört, det utbetalda krävs tillbaka. */
    INSATS_AVSLUTAD,
    /** Ett avslag: inga pengar att återföra, men frågan ska prövas om. */
    PROVAS_OM,
    /** Budgeten gäller tills styrelsen fastställt en ny. */
    BUDGET_STAR_KVAR,
    /** Ändringen är utförd; den backas inte av sig själv. */
    ANDRING_STAR_KVAR,
    ANDRING_INTE_UTFORD,
    INGA_PENGAR;

    /** Ärendet går tillbaka till styrelsen, genom ett nytt förslag. */
    public boolean provasOm() {
      return switch (this) {
        case INSATS_UPPHAVD, MEDEL_SLAPPTA, PROVAS_OM -> true;
        case REDAN_ATERFORT,
            INSATS_AVSLUTAD,
            BUDGET_STAR_KVAR,
            ANDRING_STAR_KVAR,
            ANDRING_INTE_UTFORD,
            INGA_PENGAR ->
            false;
      };
    }
  }

  /** Återför pengarna och för ärendet tillbaka. Nej: som huvudboken nekar. */
  Svar<Foljd> aterfor(Upphavt u);
}
