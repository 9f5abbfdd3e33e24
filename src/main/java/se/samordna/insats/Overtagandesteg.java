package se.samordna.insats;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Var i uppföljningen en övertagen insats fortsätter.
 *
 * @param element steget i ritningen
 * @param nasta dagen nästa rapport ska lämnas
 * @param frist sista dagen för steget; tom för avtalet, som inte har någon
 */
record Overtagandesteg(String element, LocalDate nasta, Optional<LocalDate> frist) {

  /**
   * Utan avtal fortsätter den med avtalet. Annars med nästa rapport, eller med slutrapporten när
   * rapporten väntas efter insatsens slut eller insatsen är slut.
   *
   * @param nastaRapport dagen som sagts; tom är det slutet av den rapportperiod som är i dag
   */
  static Overtagandesteg av(
      boolean avtalat,
      Rapportrytm rytm,
      Optional<LocalDate> nastaRapport,
      LocalDate start,
      LocalDate slut,
      LocalDate idag) {
    LocalDate nasta = nastaRapport.orElseGet(() -> raknad(rytm, start, slut, idag));
    if (!avtalat) {
      LocalDate senast = nasta.isAfter(slut) ? slut : nasta;
      return new Overtagandesteg(Insatsgang.AVTAL, senast, Optional.empty());
    }
    return new Overtagandesteg(
        nasta.isAfter(slut) ? Insatsgang.SLUTRAPPORT : Insatsgang.RAPPORT,
        nasta,
        Optional.of(nasta));
  }

  private static LocalDate raknad(
      Rapportrytm rytm, LocalDate start, LocalDate slut, LocalDate idag) {
    return idag.isAfter(slut)
        ? Insatsgang.slutrapportSenast(slut)
        : rytm.forsta(idag.isBefore(start) ? start : idag, slut);
  }
}
