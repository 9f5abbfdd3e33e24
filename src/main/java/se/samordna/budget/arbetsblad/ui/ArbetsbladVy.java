package se.samordna.budget.arbetsblad.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.Arbetsblad;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.budget.ui.Versionstjanster;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Arbetsbladet: budgeten som ett kalkylblad, med summorna räknade medan man skriver. */
@Route(BudgetNavigation.ARBETSBLADEN + "/:id")
@RolesAllowed({"ekonom", "forbundschef"})
class ArbetsbladVy extends Vy implements BeforeEnterObserver {

  private final transient Versionstjanster tjanster;
  private final transient ArbetsbladService blad;
  private final transient BladandringService andring;
  private Optional<Bladyta> yta = Optional.empty();

  ArbetsbladVy(
      Versionstjanster tjanster,
      ArbetsbladService blad,
      BladandringService andring,
      Budlyssnare bud) {
    this.tjanster = tjanster;
    this.blad = blad;
    this.andring = andring;
    Levande.folj(this, bud, this::angar, () -> yta.ifPresent(this::lasOm));
  }

  private boolean angar(Bud b) {
    return b.amne() == Bud.Amne.ARBETSBLAD
        && yta.filter(y -> y.bild().blad().huvud().id().equals(b.om())).isPresent();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    bygg(finns(blad.hamta(id(id, UUID::fromString))));
  }

  private void bygg(Arbetsbild bild) {
    removeAll();
    Arbetsblad.Huvud h = bild.blad().huvud();
    titel(h.namn());
    Sidhuvud huvud =
        new Sidhuvud(h.namn()).ingress(text("arbetsblad.ingress." + Kod.av(h.status())));
    Bladyta ny = new Bladyta(andring, bild, () -> blad.hamta(h.id()), tjanster::namn);
    yta = Optional.of(ny);
    if (h.status() == Arbetsblad.Status.OPPET) {
      huvud.handling(
          Knapp.stilla(text("arbetsblad.kasta"), () -> kasta(h.id())),
          Knapp.huvud(text("arbetsblad.spara"), () -> spara(ny)));
    } else {
      h.sparatSom()
          .ifPresent(
              v ->
                  huvud.handling(
                      Knapp.lank(BudgetNavigation.version(v), text("arbetsblad.till_versionen"))));
    }
    add(huvud, ny);
  }

  private void lasOm(Bladyta nu) {
    if (blad.hamta(nu.bild().blad().huvud().id()) instanceof Svar.Ja<Arbetsbild>(Arbetsbild ny)) {
      if (ny.blad().huvud().status() == nu.bild().blad().huvud().status()) {
        nu.folj(ny);
      } else {
        bygg(ny);
      }
    }
  }

  private void spara(Bladyta nu) {
    Arbetsblad b = nu.bild().blad();
    switch (blad.spara(b.huvud().id(), b.version())) {
      case Svar.Ja<UUID>(UUID version) -> {
        Besked.visa(text("arbetsblad.sparat"));
        getUI().ifPresent(ui -> ui.navigate(BudgetNavigation.version(version)));
      }
      case Svar.Nej<UUID>(Hinder nej) -> nu.visaHinder(nej);
    }
  }

  private void kasta(UUID id) {
    new Kastruta(
            skal -> blad.kasta(id, skal),
            () -> getUI().ifPresent(ui -> ui.navigate(BudgetNavigation.ARBETSBLADEN)))
        .oppna();
  }
}
