package se.samordna.avisering.brev;

import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.sammantrade.besked.Brevlage.Status;

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
      return Optional.of(
          Hinder.krock("skickat_pa_nytt", "Brevet har redan skickats på nytt. Läs om sidan."));
    }
    if (status == Status.VANTAR) {
      return Optional.of(
          Hinder.krock("vantar_redan", "Brevet väntar redan på att skickas. Läs om om en stund."));
    }
    if (senast.filter(idag::isAfter).isPresent()) {
      return Optional.of(
          Hinder.regel("for_sent", "Mötets dag har passerat. Brevet behövs inte längre."));
    }
    if (ersatt || status == Status.UTGATT) {
      return Optional.of(
          Hinder.regel(
              "inaktuellt",
              "Mötet eller kallelsen har ändrats sedan brevet skrevs. Skicka det nyare brevet på"
                  + " nytt i stället."));
    }
    if (!harTjanst) {
      return Optional.of(
          Hinder.regel(
              "ingen_eposttjanst",
              "Ingen e-posttjänst är inställd. Driften anger e-postservern i programmets"
                  + " inställningar."));
    }
    if (!harAdress) {
      return Optional.of(
          Hinder.regel(
              "ingen_adress",
              "Personen har ingen e-postadress. Lägg till den i personregistret och försök igen."));
    }
    return Optional.empty();
  }
}
