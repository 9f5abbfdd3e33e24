package se.samordna.utfall.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.ui.BudgetNavigation;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.sie.Objektref;
import se.samordna.utfall.Bokpost;
import se.samordna.utfall.BokpostService;
import se.samordna.utfall.BokpostService.Bokposter;

/** Det byrån bokfört bakom ett utfall, med summan överst. */
@Route(BudgetNavigation.BOKPOSTER)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class BokposterVy extends Vy implements BeforeEnterObserver {

  private static final int PER_SIDA = 50;

  private final transient BokpostService bok;
  private final Div lista = new Div();
  private int ar;
  private Optional<UUID> rad = Optional.empty();

  BokposterVy(BokpostService bok) {
    this.bok = bok;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var fraga = event.getLocation().getQueryParameters();
    ar =
        fraga
            .getSingleParameter("ar")
            .filter(a -> a.matches("\\d{4}"))
            .map(Integer::valueOf)
            .orElseThrow(() -> new NotFoundException("ar"));
    rad = fraga.getSingleParameter("rad").map(r -> id(r, UUID::fromString));
    removeAll();
    Bokposter forsta = finns(bok.poster(ar, rad, new Sida.Begaran(0, PER_SIDA)));
    String vad = forsta.rad().orElseGet(() -> text("bokposter.allt"));
    titel(text("bokposter.titel", vad, Integer.toString(ar)));
    add(
        new Sidhuvud(text("bokposter.titel", vad, Integer.toString(ar)))
            .ingress(text(rad.isPresent() ? "bokposter.ingress" : "bokposter.ingress.allt")),
        vagar(),
        summan(forsta),
        lista);
    visa(0, forsta);
  }

  private Nav vagar() {
    Nav nav =
        new Nav(
            new Anchor(BudgetNavigation.utfall(ar), text("utfall.titel", Integer.toString(ar))),
            new Anchor(BudgetNavigation.ar(ar), text("budget.titel", Integer.toString(ar))));
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("huvudbok.vagar"));
    return nav;
  }

  private static Div summan(Bokposter b) {
    Paragraph tal = new Paragraph(Siffror.belopp(b.summa()));
    tal.addClassName("boksumma-tal");
    Div ruta =
        new Div(tal, new Paragraph(text("bokposter.summan", Siffror.antal(b.sida().totalt()))));
    ruta.addClassName("boksumma");
    return ruta;
  }

  private void visa(int sida) {
    visa(sida, finns(bok.poster(ar, rad, new Sida.Begaran(sida, PER_SIDA))));
  }

  private void visa(int sida, Bokposter svar) {
    lista.removeAll();
    lista.add(
        svar.sida().innehall().isEmpty()
            ? Avsnitt.tomt(text("bokposter.tomt"))
            : tabell(svar.sida()));
    lista.add(new Sidval(sida, PER_SIDA, svar.sida().totalt(), this::visa));
  }

  private static Tabell tabell(Sida<Bokpost> poster) {
    Tabell tabell =
        new Tabell(text("bokposter.tabell"))
            .kolumn(text("bokposter.verifikation"))
            .kolumn(text("bokposter.dag"))
            .kolumn(text("bokposter.text"))
            .kolumn(text("utfall.konto"))
            .kolumn(text("utfall.objekt"))
            .tal(text("belopp"));
    poster
        .innehall()
        .forEach(
            p ->
                tabell.rad(
                    new Span(eller(p.verifikation(), text("bokposter.saldo"))),
                    new Span(p.dag().map(LocalDate::toString).orElse(p.manad().toString())),
                    new Span(eller(p.text(), "–")),
                    new Span((p.konto() + " " + p.kontonamn()).strip()),
                    new Span(eller(objekt(p), "–")),
                    new Span(Siffror.belopp(p.belopp()))));
    return tabell;
  }

  private static String objekt(Bokpost p) {
    String nummer = String.join(", ", p.objekt().stream().map(Objektref::nummer).toList());
    return p.objektnamn().equals(nummer) ? nummer : (nummer + " " + p.objektnamn()).strip();
  }

  private static String eller(String text, String annars) {
    return text.isEmpty() ? annars : text;
  }
}
