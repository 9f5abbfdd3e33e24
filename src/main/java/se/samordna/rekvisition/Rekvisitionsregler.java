package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.insats.Insats;
import se.samordna.rekvisition.Rekvisition.Status;

/** Vad som måste gälla i varje steg, från begäran till utbetalning. */
final class Rekvisitionsregler {

  /** Någon som vill begära pengar för insatsen. */
  record Begaran(Aktor aktor, Insats insats) {}

  /** En rekvisition som ska föras vidare, från något av de väntade lägena. */
  record Steg(Rekvisition rekvisition, List<Status> vantade, int version) {

    Status nu() {
      return rekvisition.status();
    }
  }

  /** Ekonomens kontroll av en rekvisition. */
  record Kontroll(Rekvisition rekvisition, Rekvisitionskontroll svar) {

    Map<Integer, Belopp> godkant() {
      return Arsbelopp.summor(svar.godkant());
    }

    boolean overBegart() {
      return godkant().entrySet().stream()
          .anyMatch(
              e ->
                  e.getValue().compareTo(rekvisition.begart().getOrDefault(e.getKey(), Belopp.NOLL))
                      > 0);
    }
  }

  /** Någon som vill attestera. */
  record Attest(Rekvisition rekvisition, Aktor aktor) {}

  /** Den som begär är insatsens ägare, det vill säga sökande för huvudmannen. */
  static final Regel<Begaran> AGARE =
      Regel.roll(
          "",
          "inte_huvudman",
          b -> !b.aktor().har(Roll.SOKANDE) || !b.aktor().horTill(b.insats().huvudman()),
          b -> Mening.av("inte_huvudman_2"));

  static final Regel<Insats> AVTAL =
      new Regel<>(
          "",
          "avtal_saknas",
          i -> i.status() != Insats.Status.PAGAR,
          i ->
              i.status() == Insats.Status.AVTAL
                  ? Mening.av("avtal_saknas")
                  : Mening.av("avtal_saknas_2"));

  static final List<Regel<Steg>> STEG =
      List.of(
          Regel.krock(
              "",
              "fel_lage",
              s -> !s.vantade().contains(s.nu()),
              s -> Mening.av("fel_lage", ord(s.nu()))),
          Regel.fast("", s -> s.rekvisition().version() != s.version(), Hinder.inaktuellVersion()));

  /** Mindre än begärt får godkännas, med ett skäl; mer aldrig. */
  static final List<Regel<Kontroll>> KONTROLL =
      List.of(
          new Regel<>("", "mer_an_begart", Kontroll::overBegart, k -> Mening.av("mer_an_begart")),
          new Regel<>(
              "",
              "skal_saknas",
              k ->
                  !k.godkant().equals(k.rekvisition().begart())
                      && Skrivet.tomt(k.svar().kommentar()),
              k -> Mening.av("skal_saknas_2")),
          new Regel<>(
              "",
              "villkor_inte_uppfyllda",
              k -> !k.svar().villkorUppfyllda() && !k.godkant().isEmpty(),
              k -> Mening.av("villkor_inte_uppfyllda")));

  /** Fyra ögon: den som attesterar har varken begärt eller kontrollerat. */
  static final Regel<Attest> FYRA_OGON =
      new Regel<>(
          "",
          "samma_person",
          a ->
              a.aktor().anvandare().equals(a.rekvisition().begardAv())
                  || a.rekvisition()
                      .kontrolleradAv()
                      .filter(a.aktor().anvandare()::equals)
                      .isPresent(),
          a -> Mening.av("samma_person"));

  /** En utbetalning som antecknas: dagen den gjordes, och attestens. */
  record Betalningsdag(LocalDate dag, Optional<LocalDate> attest) {}

  static final Regel<Betalningsdag> EFTER_ATTESTEN =
      Regel.med(
          "",
          "fore_attesten",
          b -> b.attest().filter(b.dag()::isBefore).map(a -> Mening.av("fore_attesten", a)));

  private Rekvisitionsregler() {}

  static Optional<Hinder> farBegara(Aktor aktor, Insats insats) {
    return agare(aktor, insats).or(() -> avtalFinns(insats));
  }

  static Optional<Hinder> agare(Aktor aktor, Insats insats) {
    return AGARE.prova(new Begaran(aktor, insats));
  }

  static Optional<Hinder> avtalFinns(Insats insats) {
    return AVTAL.prova(insats);
  }

  static Optional<Hinder> steg(Rekvisition r, int version, Status... vantade) {
    return Regel.forsta(STEG, new Steg(r, List.of(vantade), version));
  }

  static Optional<Hinder> kontroll(Rekvisition r, Rekvisitionskontroll k) {
    return Regel.forsta(KONTROLL, new Kontroll(r, k));
  }

  static Optional<Hinder> fyraOgon(Rekvisition r, Aktor aktor) {
    return FYRA_OGON.prova(new Attest(r, aktor));
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
}
