package se.samordna.huvudbok;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetversion;

/** Flyttar mellan en insats stadier, i huvudboken. Transaktionen är anroparens. */
@Component
class Insatsbokforing {

  private final BudgetStore budget;
  private final HuvudboksStore huvudbok;

  Insatsbokforing(BudgetStore budget, HuvudboksStore huvudbok) {
    this.budget = budget;
    this.huvudbok = huvudbok;
  }

  void avtala(Insatsmedel.Akt akt) {
    if (nyHandling(akt, Handelse.AVTAL)) {
      skriv(
          akt,
          Handelse.AVTAL,
          Optional.empty(),
          bok(akt.insats()).allt(Insatsstadium.BEVILJAT, Insatsstadium.AVTALAT));
    }
  }

  /** En flytt mellan två stadier, bokförd en gång. */
  record Steg(
      Handelse handelse, Insatsstadium fran, Insatsstadium till, Optional<Handelse> rattar) {}

  Svar<Klart> flytta(Insatsmedel.Akt akt, Steg steg, Map<Integer, Belopp> perAr) {
    if (!nyHandling(akt, steg.handelse())) {
      return Svar.klart();
    }
    return bok(akt.insats())
        .flytta(steg.fran(), steg.till(), perAr)
        .som(
            k ->
                skriv(
                    akt,
                    steg.handelse(),
                    steg.rattar().flatMap(h -> huvudbok.verifikationFor(akt.id(), h)),
                    k));
  }

  Svar<Klart> ratta(Insatsmedel.Akt akt, Handelse handelse) {
    if (akt.skal().isBlank()) {
      return Svar.nej(Stadiehinder.skalSaknas());
    }
    budget.las();
    Optional<UUID> rattad = huvudbok.verifikationFor(akt.id(), handelse);
    return rattad
        .map(id -> ratta(akt, handelse, id))
        .orElseGet(() -> Svar.nej(Stadiehinder.kanInteRattas()));
  }

  private Svar<Klart> ratta(Insatsmedel.Akt akt, Handelse handelse, UUID id) {
    if (huvudbok.arRattad(id)) {
      return Svar.nej(Stadiehinder.redanRattad());
    }
    return new Rattelse(huvudbok.saldon())
        .av(handelse, huvudbok.konteringar(id))
        .som(k -> skriv(medEgetId(akt), Handelse.RATTELSE, Optional.of(id), k));
  }

  /** Rättelsen är en egen handling: samma rekvisition kan rättas i flera steg. */
  private static Insatsmedel.Akt medEgetId(Insatsmedel.Akt a) {
    return new Insatsmedel.Akt(
        UUID.randomUUID(), a.arende(), a.insats(), a.beslut(), a.dag(), a.skal());
  }

  /** Tar medlens lås; sant när handlingen inte redan är bokförd. */
  boolean nyHandling(Insatsmedel.Akt akt, Handelse handelse) {
    budget.las();
    return huvudbok.verifikationFor(akt.id(), handelse).isEmpty();
  }

  Stadieflytt bok(InsatsId insats) {
    return new Stadieflytt(huvudbok.saldon(), insats, this::enhet);
  }

  private Budgetversion.Enhet enhet() {
    return budget.gallande().values().stream()
        .findFirst()
        .flatMap(budget::version)
        .map(Budgetversion::enhet)
        .orElse(Budgetversion.Enhet.KR);
  }

  Klart skriv(Insatsmedel.Akt akt, Handelse handelse, Optional<UUID> rattar, Saldon konteringar) {
    if (!konteringar.arTomt()) {
      huvudbok.bokfor(
          new NyVerifikation(
              UUID.randomUUID(),
              akt.dag(),
              handelse,
              Optional.of(akt.arende()),
              akt.beslut(),
              Optional.of(akt.id()),
              rattar,
              akt.skal(),
              konteringar));
    }
    return Klart.KLART;
  }
}
