package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samordna.budget.HuvudboksService;
import se.samordna.budget.Verifikation;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;

/** Huvudboken: varje verifikation med sina konteringar. */
@Route(BudgetNavigation.HUVUDBOK)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class HuvudbokVy extends Vy implements BeforeEnterObserver {

  private static final int PER_SIDA = 25;

  private final transient HuvudboksService huvudbok;
  private final Div lista = new Div();
  private Optional<Integer> ar = Optional.empty();
  private Optional<String> konto = Optional.empty();

  HuvudbokVy(HuvudboksService huvudbok) {
    this.huvudbok = huvudbok;
    titel(text("huvudbok.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ar =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("ar")
            .filter(a -> a.matches("\\d{4}"))
            .map(Integer::valueOf);
    konto = event.getLocation().getQueryParameters().getSingleParameter("konto");
    removeAll();
    Sidhuvud huvud = new Sidhuvud(text("huvudbok.titel"));
    ar.ifPresent(a -> huvud.ingress(text("huvudbok.ar", Integer.toString(a))));
    add(huvud, lista);
    visa(0);
  }

  private void visa(int sida) {
    Sida<Verifikation> svar =
        huvudbok.lista(
            new HuvudboksService.Urval(
                Optional.empty(), ar, Optional.empty(), Optional.empty(), konto),
            new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text("huvudbok.tom")));
    }
    svar.innehall().forEach(v -> lista.add(verifikation(v)));
    lista.add(new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private static Component verifikation(Verifikation v) {
    Tabell tabell =
        new Tabell(text("huvudbok.kontering"))
            .kolumn(text("huvudbok.konto"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    v.konteringar()
        .forEach(k -> tabell.rad(k.konto(), Integer.toString(k.ar()), Siffror.kr(k.belopp())));
    Div om = new Div(new Span(v.dag().toString()));
    om.addClassName("overrad");
    v.skal().ifPresent(s -> om.add(new Span(s)));
    v.arendeId().ifPresent(a -> om.add(new Anchor("arenden/" + a, text("till_arendet"))));
    // Inget landmärke: flera verifikationer har samma rubrik, och listan kan vara lång.
    Div ruta = new Div(new H2(text("handelse." + v.handelse())), om, tabell);
    ruta.addClassName("avsnitt");
    return ruta;
  }
}
