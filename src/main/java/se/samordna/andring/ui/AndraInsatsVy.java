package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import se.samordna.andring.AndringService;
import se.samordna.andring.Andringsforslag;
import se.samordna.andring.AndringsforslagService;
import se.samordna.andring.ForslagslasService;
import se.samordna.andring.IndextalService;
import se.samordna.andring.Visatforslag;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.ui.Aterkomstblick;
import se.samordna.budget.BudgetService;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;
import se.samordna.insats.ui.InsatsNavigation;

/**
 * Förbered en ändring av insatsen för styrelsen, eller utför det som följer utan beslut
 * (återföring, upphävande).
 */
@Route(InsatsNavigation.ANDRA)
@RolesAllowed("forbundschef")
class AndraInsatsVy extends Vy implements BeforeEnterObserver {

  private final transient AndringService andringar;
  private final transient AndringsforslagService forslag;
  private final transient ForslagslasService forslagen;
  private final transient InsatsService insatser;
  private final transient BudgetService budget;
  private final transient IndextalService indextal;
  private final transient Klocka klocka;
  private final Button spara;
  private final Paragraph foljd = new Paragraph();
  private transient Optional<Andringsformular> formular = Optional.empty();
  private transient Optional<Andringsforslag> fore = Optional.empty();
  private InsatsId id = InsatsId.ny();

  AndraInsatsVy(
      AndringService andringar,
      AndringsforslagService forslag,
      ForslagslasService forslagen,
      InsatsService insatser,
      BudgetService budget,
      IndextalService indextal,
      Klocka klocka) {
    this.andringar = andringar;
    this.forslag = forslag;
    this.forslagen = forslagen;
    this.insatser = insatser;
    this.budget = budget;
    this.indextal = indextal;
    this.klocka = klocka;
    this.spara = Knapp.huvud(text("andring.forbered"), () -> formular.ifPresent(this::spara));
    foljd.addClassName("upplysning");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    id = id(event.getRouteParameters().get("id").orElse(""), InsatsId::av);
    Insatsbild insats = finns(insatser.visa(id));
    fore =
        event
            .getRouteParameters()
            .get("andring")
            .map(a -> finns(forslagen.visa(id, id(a, UUID::fromString))));
    titel(text("andring.rubrik"));
    Andringsformular nytt =
        new Andringsformular(
            insats,
            budget,
            indextal,
            Math.max(klocka.idag().getYear(), insats.start().getYear()),
            this::visaFoljd);
    formular = Optional.of(nytt);
    fore.ifPresent(f -> nytt.las(f.forslag()));
    nytt.yta().add(foljd, Knapp.rad(spara));
    visaFoljd();
    Div over = new Div(new Anchor(InsatsNavigation.insats(id.varde()), insats.rubrik()));
    over.addClassName("lankar");
    add(new Sidhuvud(text("andring.rubrik"), over).ingress(text("andring.ingress")));
    fore.flatMap(this::aterkomst).map(Aterkomstblick::avForslag).ifPresent(this::add);
    add(nytt.yta());
  }

  /** Varför styrelsen skickade tillbaka förslaget, när det är därför det skrivs om. */
  private Optional<Aterkomst> aterkomst(Andringsforslag f) {
    return finns(forslagen.visade(id)).stream()
        .filter(v -> v.forslag().andringId().equals(f.andringId()))
        .findFirst()
        .flatMap(Visatforslag::aterkomst);
  }

  /** Vad knappen gör, efter slaget. */
  private void visaFoljd() {
    boolean beslut = formular.map(Andringsformular::kraverBeslut).orElse(true);
    foljd.setText(text(beslut ? "andring.foljd.forslag" : "andring.foljd.direkt"));
    spara.setText(
        text(fore.isPresent() ? "andring.spara" : beslut ? "andring.forbered" : "andring.utfor"));
  }

  private void spara(Andringsformular f) {
    boolean beslut = f.kraverBeslut();
    f.yta()
        .visa(
            sparat(f, beslut),
            ok -> {
              Besked.visa(text(beslut ? "andring.forberedd" : "andring.klar"));
              getUI().ifPresent(ui -> ui.navigate(InsatsNavigation.insats(id.varde())));
            });
  }

  private Svar<Klart> sparat(Andringsformular f, boolean beslut) {
    if (fore.isPresent()) {
      Andringsforslag gammalt = fore.get();
      return forslag
          .andra(id, gammalt.andringId(), f.begaran(Optional.of(gammalt.version())))
          .som(a -> Klart.KLART);
    }
    return beslut
        ? forslag.forbered(id, f.begaran(Optional.empty())).som(a -> Klart.KLART)
        : andringar.utfor(id, f.begaran(Optional.empty())).som(a -> Klart.KLART);
  }
}
