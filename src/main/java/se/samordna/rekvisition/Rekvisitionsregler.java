package se.samordna.rekvisition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insats;
import se.samordna.rekvisition.Rekvisition.Status;

/** Vad som måste gälla i varje steg, från begäran till utbetalning. */
final class Rekvisitionsregler {

  private Rekvisitionsregler() {}

  /** Den som begär: insatsens ägare, det vill säga sökande för huvudmannen. */
  static Optional<Hinder> agare(Aktor aktor, Insats insats) {
    return aktor.har(Roll.SOKANDE) && aktor.horTill(insats.huvudman())
        ? Optional.empty()
        : Optional.of(Hinder.roll("inte_huvudman", Mening.av("inte_huvudman_2")));
  }

  static Optional<Hinder> avtalFinns(Insats insats) {
    return insats.status() == Insats.Status.PAGAR
        ? Optional.empty()
        : Optional.of(
            Hinder.regel(
                "avtal_saknas",
                insats.status() == Insats.Status.AVTAL
                    ? Mening.av("avtal_saknas")
                    : Mening.av("avtal_saknas_2")));
  }

  static Optional<Hinder> status(Rekvisition r, Status... vantade) {
    Status nu = Kod.lagrad(Status.class, r.status());
    return Arrays.asList(vantade).contains(nu)
        ? Optional.empty()
        : Optional.of(Hinder.krock("fel_lage", Mening.av("fel_lage", ord(nu))));
  }

  private static Mening ord(Status status) {
    return switch (status) {
      case BEGARD -> Mening.av("rekvisition_begard_vantar");
      case KONTROLLERAD -> Mening.av("rekvisition_kontrollerad");
      case ATTESTERAD -> Mening.av("rekvisition_attesterad");
      case UTBETALD -> Mening.av("rekvisition_utbetald");
      case AVSLAGEN -> Mening.av("rekvisition_avslagen");
      case ATERKALLAD -> Mening.av("rekvisition_aterkallad");
    };
  }

  static Optional<Hinder> version(Rekvisition r, int version) {
    return r.version() == version ? Optional.empty() : Optional.of(Hinder.inaktuellVersion());
  }

  /** Mindre än begärt får godkännas, med ett skäl; mer aldrig. */
  static Optional<Hinder> kontroll(Rekvisition r, Rekvisitionskontroll k) {
    Map<Integer, Belopp> godkant = Arsbelopp.summor(k.godkant());
    if (godkant.entrySet().stream().anyMatch(e -> over(r, e.getKey(), e.getValue()))) {
      return Optional.of(Hinder.regel("mer_an_begart", Mening.av("mer_an_begart")));
    }
    if (!godkant.equals(r.begart()) && Skrivet.tomt(k.kommentar())) {
      return Optional.of(Hinder.regel("skal_saknas", Mening.av("skal_saknas_2")));
    }
    return k.villkorUppfyllda() || godkant.isEmpty()
        ? Optional.empty()
        : Optional.of(Hinder.regel("villkor_inte_uppfyllda", Mening.av("villkor_inte_uppfyllda")));
  }

  private static boolean over(Rekvisition r, int ar, Belopp godkant) {
    return godkant.compareTo(r.begart().getOrDefault(ar, Belopp.NOLL)) > 0;
  }

  /** Fyra ögon: den som attesterar har varken begärt eller kontrollerat. */
  static Optional<Hinder> fyraOgon(Rekvisition r, Aktor aktor) {
    Set<String> redan =
        Set.of(r.begardAv(), r.kontrolleradAv().filter(k -> !k.equals(r.begardAv())).orElse(""));
    return redan.contains(aktor.anvandare())
        ? Optional.of(Hinder.regel("samma_person", Mening.av("samma_person")))
        : Optional.empty();
  }
}
