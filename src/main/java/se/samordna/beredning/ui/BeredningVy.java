package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.beredning.BeredningLista;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.TjansteskrivelseService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;

/** Vad beredningen sagt, och förslaget till beslut. */
@Route(BeredningNavigation.BEREDNING)
@RolesAllowed({"beredning", "forbundschef", "administrator", "styrelse", "presidium", "revisor"})
class BeredningVy extends Vy implements BeforeEnterObserver {

  private final transient BeredningLista beredning;
  private final transient TjansteskrivelseService skrivelser;

  BeredningVy(BeredningLista beredning, TjansteskrivelseService skrivelser) {
    this.beredning = beredning;
    this.skrivelser = skrivelser;
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
      case Svar.Ja<Beredningslage>(Beredningslage lage) -> {
        add(new Avsnitt(text("yttrande.medlemmarna"), new Yttrandelista(lage)));
        lage.samlat()
            .ifPresent(
                s ->
                    add(
                        new Avsnitt(
                            text("samlat.rubrik"),
                            Yttrandelista.marke(s.utfall()),
                            Lastext.av(s.motivering()))));
        add(new Avsnitt(text("memo.rubrik"), skrivelse(skrivelser.visa(id))));
      }
      case Svar.Nej<Beredningslage>(Hinder nej) -> add(Avsnitt.tomt(text("beredning.inte_an")));
    }
  }

  private static Component skrivelse(Svar<Tjansteskrivelse> svar) {
    if (!(svar instanceof Svar.Ja<Tjansteskrivelse>(Tjansteskrivelse t))) {
      return Avsnitt.tomt(text("memo.inte_an"));
    }
    Tabell tabell =
        new Tabell(text("memo.belopp_per_ar"))
            .kolumn(text("ar"))
            .kolumn(text("finansiering"))
            .tal(text("belopp"));
    t.belopp()
        .forEach(
            b ->
                tabell.rad(
                    Integer.toString(b.ar()),
                    b.kalla().map(k -> text("finansiering." + k.kod())).orElse("–"),
                    Siffror.belopp(b.belopp())));
    Div yta = new Div(Lastext.av(t.forslag()), tabell);
    if (!t.villkor().isEmpty()) {
      UnorderedList villkor = new UnorderedList();
      t.villkor().forEach(v -> villkor.add(new ListItem(v)));
      yta.add(new Paragraph(text("memo.villkor")), villkor);
    }
    return yta;
  }
}
