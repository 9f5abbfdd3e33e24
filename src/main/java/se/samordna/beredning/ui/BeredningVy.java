package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.arende.ui.Aterkomstblick;
import se.samordna.arende.ui.Nekat;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Vad beredningen sagt, och förslaget till beslut. */
@Route(BeredningNavigation.BEREDNING)
@RolesAllowed({"beredning", "forbundschef", "administrator", "styrelse", "presidium", "revisor"})
class BeredningVy extends Vy implements BeforeEnterObserver {

  private final transient BeredningLista beredning;

  BeredningVy(BeredningLista beredning) {
    this.beredning = beredning;
    titel(text("beredning.titel"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    ArendeId id = id(event.getRouteParameters().get("id").orElse(""), ArendeId::av);
    Div over = new Div(new Anchor(ArendeNavigation.arende(id), text("till_arendet")));
    over.addClassName("lankar");
    add(new Sidhuvud(text("beredning.titel"), over));
    switch (beredning.lage(id)) {
      case Svar.Ja<Beredningslage>(Beredningslage lage) -> visa(lage);
      case Svar.Nej<Beredningslage>(Hinder nej) ->
          add(
              nej.slag() == Hinder.Slag.SAKNAS
                  ? Avsnitt.tomt(text("beredning.inte_an"))
                  : Nekat.av(nej, id));
    }
  }

  /** Det som gäller nu, och sedan för sig det som inte längre gör det. */
  private void visa(Beredningslage lage) {
    lage.aterkomst().map(Aterkomstblick::av).ifPresent(this::add);
    add(new Avsnitt(yttrandenas(lage.omgang()), new Yttrandelista(lage.yttranden())));
    lage.samlat()
        .ifPresent(
            s ->
                add(
                    new Avsnitt(
                        text("samlat.rubrik"),
                        Yttrandelista.marke(s.utfall()),
                        Lastext.av(s.motivering()))));
    add(new Avsnitt(text("memo.rubrik"), forslag(lage)));
    if (!lage.tidigare().isEmpty()) {
      add(new Tidigareomgangar(lage.tidigare()));
    }
  }

  /** Omgången sägs först när den är mer än en. */
  static String yttrandenas(int omgang) {
    return omgang > 1 ? text("yttrande.medlemmarna_i", omgang) : text("yttrande.medlemmarna");
  }

  private static Component forslag(Beredningslage lage) {
    return lage.forslag()
        .<Component>map(Forslagsblad::new)
        .orElseGet(
            () ->
                Avsnitt.tomt(
                    text(lage.aterkomst().isPresent() ? "memo.inte_an_igen" : "memo.inte_an")));
  }
}
