package se.samordna.sammantrade.protokoll;

import java.time.LocalDate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Svar;

/**
 * Det som ett upphävt beslut om pengar för med sig (R18): de ska tillbaka genom en motbokning, och
 * insatsen ska inte fortsätta. Kräver anroparens transaktion, och anropas innan {@code Spar.skriv}.
 */
public interface Upphavandefoljd {

  /** Ett beviljande beslut som en domstol upphävt. */
  record Upphavt(BeslutId beslut, ArendeId arende, LocalDate dag, String skal) {}

  /** Vad som hände med pengarna och insatsen. */
  enum Foljd {
    /** Insatsen är upphävd och det som inte rekvirerats har gått tillbaka. */
    INSATS_UPPHAVD,
    /** Ingen insats hade lagts upp; det reserverade är släppt. */
    MEDEL_SLAPPTA,
    /** Insatsen var redan upphävd eller avtalet avböjt. */
    REDAN_ATERFORT,
    /** Insatsen är avslutad: utbetalda medel krävs tillbaka för sig. */
    INSATS_AVSLUTAD
  }

  /** Återför pengarna. Nej: som huvudboken nekar. */
  Svar<Foljd> aterfor(Upphavt u);
}
