package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendefraga;
import se.samordna.arende.Arendepost;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Ärendena som man får se, med sökning och urval som följer med i adressen. */
@Route(ArendeNavigation.LISTA)
@PermitAll
class ArendelistaVy extends Vy implements BeforeEnterObserver {

  private static final int PER_SIDA = 50;

  private final transient ArendeService arenden;
  private final transient Klocka klocka;
  private final transient List<Medlem> medlemmar;
  private final Arendefilter filter;
  private final Div resultat = new Div();
  private int sida;

  ArendelistaVy(ArendeService arenden, Register register, Klocka klocka) {
    this.arenden = arenden;
    this.klocka = klocka;
    this.medlemmar = register.medlemmar();
    this.filter = new Arendefilter(medlemmar, this::nyttUrval);
    titel(text("arenden.rubrik"));
    resultat.getElement().setAttribute("aria-live", "polite");
    add(huvud(), filter, resultat);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filter.las(event.getLocation().getQueryParameters());
    sida = 0;
    visa();
  }

  private static Component huvud() {
    Sidhuvud huvud = new Sidhuvud(text("arenden.rubrik"));
    if (Inloggad.aktor().har(Roll.SOKANDE, Roll.BEREDNING, Roll.FORBUNDSCHEF)) {
      huvud.handling(Knapp.lank(ArendeNavigation.NY_IDE, text("ide.ny")));
    }
    return huvud;
  }

  private void nyttUrval() {
    sida = 0;
    Location adress = new Location(ArendeNavigation.LISTA, filter.parametrar());
    UI.getCurrent().getPage().getHistory().replaceState(null, adress);
    visa();
  }

  private void visa() {
    Arendefraga fraga = filter.fraga();
    Sida<Arendepost> svar = arenden.lista(fraga, new Sida.Begaran(sida, PER_SIDA));
    resultat.removeAll();
    if (svar.innehall().isEmpty()) {
      resultat.add(
          Avsnitt.tomt(
              text(fraga.equals(Arendefraga.ALLA) ? "arenden.tomt" : "arenden.ingen_traff")));
      return;
    }
    resultat.add(tabell(svar), new Sidval(sida, PER_SIDA, svar.totalt(), this::tillSida));
  }

  private void tillSida(int nummer) {
    sida = nummer;
    visa();
  }

  private Tabell tabell(Sida<Arendepost> svar) {
    Tabell tabell =
        new Tabell(text("arenden.antal", svar.totalt()))
            .kolumn(text("arende.rubrik"))
            .kolumn(text("arende.diarienummer"))
            .kolumn(text("arende.steg"))
            .kolumn(text("arende.status"))
            .kolumn(text("arende.medlem"))
            .kolumn(text("arende.senast"));
    Map<String, String> namn =
        medlemmar.stream()
            .collect(java.util.stream.Collectors.toMap(Medlem::kod, Medlem::namn, (a, b) -> a));
    svar.innehall().forEach(a -> rad(tabell, a, namn.getOrDefault(a.medlem(), a.medlem())));
    return tabell;
  }

  private void rad(Tabell tabell, Arendepost a, String medlem) {
    Component senast =
        a.frist().<Component>map(f -> new Frist(f, klocka.idag())).orElseGet(() -> new Span("–"));
    tabell.rad(
        new Anchor(ArendeNavigation.arende(new ArendeId(a.arendeId())), a.rubrik()),
        fast(a.diarienummer().orElse("–")),
        new Span(Lage.steg(a.steg())),
        Lage.status(a.status()),
        new Span(medlem),
        senast);
  }

  /** Ett nummer bryts inte över två rader. */
  private static Span fast(String text) {
    Span span = new Span(text);
    span.addClassName("fast");
    return span;
  }
}
