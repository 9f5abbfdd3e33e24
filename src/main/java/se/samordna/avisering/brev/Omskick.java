package se.samordna.avisering.brev;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.kalender.besked.Brevlage.Status;

/**
 * Om ett brev kan skickas på nytt.
 *
 * @param senaste inget nyare av samma brev finns
 * @param ersatt sedan brevet skrevs har mötet fått ny tid eller plats eller ställts in, eller
 *     mottagaren kallats som ersättare eller inte längre behövts (R7)
 * @param harAdress mottagaren har en adress i registret nu
 * @param harTjanst en e-posttjänst är inställd
 */
record Omskick(
    Status status,
    boolean senaste,
    boolean ersatt,
    Optional<LocalDate> senast,
    boolean harAdress,
    boolean harTjanst) {

  /** Det första hindret, i den ordning de rättas. */
  Optional<Hinder> hinder(LocalDate idag) {
    if (!senaste) {
      return Optional.of(Hinder.krock("skickat_pa_nytt", Mening.av("skickat_pa_nytt")));
    }
    if (status == Status.VANTAR) {
      return Optional.of(Hinder.krock("vantar_redan", Mening.av("vantar_redan")));
    }
    if (senast.filter(idag::isAfter).isPresent()) {
      return Optional.of(Hinder.regel("for_sent", Mening.av("for_sent")));
    }
    if (ersatt || status == Status.UTGATT) {
      return Optional.of(Hinder.regel("inaktuellt", Mening.av("inaktuellt")));
    }
    if (!harTjanst) {
      return Optional.of(Hinder.regel("ingen_eposttjanst", Mening.av("ingen_eposttjanst")));
    }
    if (!harAdress) {
      return Optional.of(Hinder.regel("ingen_adress", Mening.av("ingen_adress")));
    }
    return Optional.empty();
  }
}
