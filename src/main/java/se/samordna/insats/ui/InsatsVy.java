package se.samordna.insats.ui;

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
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;

/** Insatsen: tiden, pengarna per stadium, målen och rapporterna. */
@Route(InsatsNavigation.LISTA + "/:id")
@PermitAll
class InsatsVy extends Vy implements BeforeEnterObserver {

  private final transient InsatsService insatser;
  private final transient List<Insatsavsnitt> avsnitt;
  private final transient Register register;
  private final transient Klocka klocka;

  InsatsVy(InsatsService insatser, List<Insatsavsnitt> avsnitt, Register register, Klocka klocka) {
    this.insatser = insatser;
    this.avsnitt = avsnitt;
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    visa(id(event.getRouteParameters().get("id").orElse(""), InsatsId::av));
  }

  private void visa(InsatsId id) {
    removeAll();
    Insatsbild insats = finns(insatser.visa(id));
    titel(insats.rubrik());
    Div over =
        new Div(
            new Anchor(
                ArendeNavigation.arende(new ArendeId(insats.arendeId())), text("till_arendet")));
    over.addClassName("lankar");
    add(new Sidhuvud(insats.rubrik(), over), new Avsnitt(text("insats.laget"), fakta(insats)));
    avsnitt.forEach(a -> add(a.av(insats, () -> visa(id))));
    add(
        new Avsnitt(text("insats.mal"), mal(insats)),
        new Avsnitt(text("insats.rapporter"), rapporter(insats)),
        new Avsnitt(text("insats.styrgrupp"), styrgrupp(insats)));
  }

  private Fakta fakta(Insatsbild i) {
    Fakta fakta =
        new Fakta()
            .med(text("insats.status"), text("insatsstatus." + Kod.av(i.lage())))
            .med(
                text("insats.tid"),
                text("insats.fran_till", i.start().toString(), i.slut().toString()))
            .med(
                text("arende.huvudman"),
                register.medlem(i.huvudman()).map(Medlem::namn).orElse(i.huvudman()));
    if (!i.villkor().isEmpty()) {
      fakta.med(text("insats.villkor"), String.join("; ", i.villkor()));
    }
    i.tidigareBeslut()
        .ifPresent(
            b ->
                fakta.med(
                    text("overta.beslut_fore"),
                    text("overta.beslutet", b.dag().toString(), Integer.toString(b.paragraf()))));
    i.nastaRapport()
        .ifPresent(f -> fakta.med(text("insats.nasta_rapport"), new Frist(f, klocka.idag())));
    return fakta;
  }

  private static Component mal(Insatsbild i) {
    Tabell tabell =
        new Tabell(text("ansokan.mal.tabell"))
            .kolumn(text("ansokan.mal.text"))
            .kolumn(text("ansokan.mal.utgangslage"))
            .kolumn(text("ansokan.mal.malvarde"));
    i.mal().forEach(m -> tabell.rad(m.text(), m.utgangslage(), m.malvarde()));
    return i.mal().isEmpty() ? Avsnitt.tomt(text("insats.inga_mal")) : tabell;
  }

  private static Component rapporter(Insatsbild i) {
    Div lista = new Div();
    i.rapporter().forEach(r -> lista.add(Rapportblad.av(r)));
    return i.rapporter().isEmpty() ? Avsnitt.tomt(text("insats.inga_rapporter")) : lista;
  }

  private Component styrgrupp(Insatsbild i) {
    UnorderedList lista = new UnorderedList();
    i.styrgrupp()
        .forEach(p -> lista.add(new ListItem(register.person(p).map(Person::namn).orElse(p))));
    return i.styrgrupp().isEmpty() ? new Paragraph(text("insats.ingen_styrgrupp")) : lista;
  }
}
