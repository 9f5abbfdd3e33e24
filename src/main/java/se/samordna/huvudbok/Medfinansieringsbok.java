package se.samordna.huvudbok;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.plan.BudgetStore;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Slag;

/** Pengar utifrån till en insats: genom förbundet bokförs de, vid sidan av antecknas de bara. */
@Component
class Medfinansieringsbok {

  private final Insatsbokforing bok;
  private final Budgetlagen lasare;
  private final BudgetStore budget;
  private final LagesandringsStore store;

  Medfinansieringsbok(
      Insatsbokforing bok, Budgetlagen lasare, BudgetStore budget, LagesandringsStore store) {
    this.bok = bok;
    this.lasare = lasare;
    this.budget = budget;
    this.store = store;
  }

  Svar<Klart> lagg(Insatsmedel.NyMedfinansiering ny) {
    budget.las();
    if (store.finns(ny.akt().insats(), ny.ar(), ny.fran())) {
      return Svar.nej(redan(ny));
    }
    Budgetlage fore = lasare.lage();
    if (ny.viaForbundet() && fore.version(ny.ar()).isEmpty()) {
      return Svar.nej(Medelshinder.budgetSaknas(ny.ar()));
    }
    Optional<Medfinansiering> via =
        ny.viaForbundet() ? Optional.of(genomForbundet(fore, ny)) : Optional.empty();
    store.spara(ny, via);
    via.ifPresent(m -> bokfor(ny.akt(), fore, fore.medMedfinansiering(m)));
    return Svar.klart();
  }

  private static Hinder redan(Insatsmedel.NyMedfinansiering ny) {
    return Hinder.regel(
        "medfinansierat_redan", Mening.av("medfinansierat_redan", ny.fran(), ny.ar()));
  }

  private Medfinansiering genomForbundet(Budgetlage lage, Insatsmedel.NyMedfinansiering ny) {
    return new Medfinansiering(
        ny.akt().id(),
        ny.akt().insats(),
        ny.ar(),
        ny.belopp(),
        intaktsrad(ny),
        insatsrad(lage, ny));
  }

  private UUID intaktsrad(Insatsmedel.NyMedfinansiering ny) {
    String namn = ny.rubrik() + ", från " + ny.fran();
    return store.intaktsrad(ny.akt().arende(), namn).orElseGet(() -> nyRad(ny, Slag.INTAKT, namn));
  }

  /** Raden insatsen redan har det året, annars något annat år, annars en egen. */
  private UUID insatsrad(Budgetlage lage, Insatsmedel.NyMedfinansiering ny) {
    InsatsId insats = ny.akt().insats();
    return lage.tilldelningar().stream()
        .filter(t -> t.insats().filter(insats::equals).isPresent())
        .min(java.util.Comparator.comparingInt(t -> t.ar() == ny.ar() ? 0 : 1))
        .map(Tilldelning::till)
        .or(() -> egenRad(ny))
        .orElseGet(() -> nyRad(ny, Slag.INSATS, ny.rubrik()));
  }

  private Optional<UUID> egenRad(Insatsmedel.NyMedfinansiering ny) {
    return budget.poster().values().stream()
        .filter(p -> p.slag().equals(Slag.INSATS))
        .filter(p -> p.arende().filter(ny.akt().arende()::equals).isPresent())
        .map(Budgetpost::radId)
        .findFirst();
  }

  private UUID nyRad(Insatsmedel.NyMedfinansiering ny, Slag slag, String namn) {
    UUID id = UUID.randomUUID();
    budget.spara(new Budgetpost(id, slag, namn, Optional.of(ny.akt().arende())));
    return id;
  }

  Svar<Klart> aterkalla(Insatsmedel.Akt akt, UUID id) {
    budget.las();
    Budgetlage fore = lasare.lage();
    if (!store.aterkalla(id, akt.insats())) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_12")));
    }
    Optional<Medfinansiering> via =
        fore.medfinansiering().stream().filter(m -> m.id().equals(id)).findFirst();
    return via.map(m -> aterkalla(akt, fore, m)).orElse(Svar.klart());
  }

  /** Pengarna ska ligga kvar hos insatsen; det avtalade tas först tillbaka till beviljat. */
  private Svar<Klart> aterkalla(Insatsmedel.Akt akt, Budgetlage fore, Medfinansiering m) {
    return new Stadieaterkallelse(bok.bok(akt.insats()))
        .tillBeviljat(m)
        .som(
            flytt ->
                bok.skriv(
                    akt,
                    Handelse.MEDFINANSIERING,
                    Optional.empty(),
                    fore.utanMedfinansiering(m.id()).saldon().minus(fore.saldon()).plus(flytt)));
  }

  private void bokfor(Insatsmedel.Akt akt, Budgetlage fore, Budgetlage efter) {
    bok.skriv(akt, Handelse.MEDFINANSIERING, Optional.empty(), efter.saldon().minus(fore.saldon()));
  }
}
