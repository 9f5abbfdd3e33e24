package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.foredragning.lista.Listbild;
import se.samordna.foredragning.lista.StandardpunktService.Tillagda;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.ui.Moteslankar;

/**
 * Föredragningslistan: ordna den, fyll den, och skicka kallelsen. Den följer med i andras
 * ändringar.
 */
@Route(ListaNavigation.LISTA)
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class ListaVy extends Vy implements BeforeEnterObserver {

  private final transient Listtjanster akter;
  private final transient Budlyssnare bud;
  private final Hindervisning hinder = new Hindervisning();
  private final Div kallelse = new Div();
  private final Div vantar = new Div();
  private transient Ordningslista lista;
  private SammantradeId id = SammantradeId.ny();

  ListaVy(Listtjanster akter, Budlyssnare bud) {
    this.akter = akter;
    this.bud = bud;
    this.lista = new Ordningslista(akter, id, hinder, this::visaOm, false);
    Levande.folj(
        this,
        bud,
        b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id.varde()),
        this::visaOm);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    Motesbild mote = finns(akter.moten().visa(id));
    boolean andrar = farAndra();
    lista = new Ordningslista(akter, id, hinder, this::visaOm, andrar);
    String nar = text("mote.rubrik." + Kod.av(mote.slag()), Tider.veckodag(mote.dag()));
    titel(text("lista.titel", nar));
    removeAll();
    add(
        new Sidhuvud(text("lista.titel", nar))
            .ingress(text(andrar ? "lista.ingress" : "lista.las")),
        new Moteslankar(mote, Moteslankar.Sida.LISTAN),
        hinder,
        new Avsnitt(text("lista.punkterna"), lista));
    if (andrar) {
      Paragraph plats = new Paragraph(text("lista.vantar.plats"));
      plats.addClassName("om");
      add(new Avsnitt(text("lista.vantar"), plats, standard(mote), vantar));
    }
    add(kallelse);
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR)) {
      add(new Brevavsnitt(akter.brev(), id, bud));
    }
    visaOm();
  }

  private static boolean farAndra() {
    return Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.PRESIDIUM);
  }

  private void visaOm() {
    Motesbild mote = finns(akter.moten().visa(id));
    Listbild nu = finns(akter.listor().visa(id));
    lista.visa(nu);
    if (farAndra()) {
      vantar.removeAll();
      vantar.add(new NyPunktformular(akter, id, mote, this::visaOm));
    }
    kallelse.removeAll();
    kallelse.add(new Kallelseavsnitt(akter, id, mote, this::visaOm));
  }

  private Div standard(Motesbild mote) {
    Div rad = Knapp.rad();
    if (mote.slag() == Moteslag.STYRELSE) {
      rad.add(Knapp.stilla(text("lista.standard"), this::fyll));
      if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
        rad.add(new Anchor(ListaNavigation.STANDARD, text("lista.standard.mall")));
      }
    } else {
      rad.add(new Paragraph(text("lista.standard.bara_styrelsen")));
    }
    return rad;
  }

  private void fyll() {
    hinder.dolj();
    switch (akter.standard().fyll(id)) {
      case Svar.Ja<Tillagda>(Tillagda tillagda) -> {
        visaOm();
        Besked.visa(
            tillagda.antal() == 0
                ? text("lista.standard.redan")
                : text("lista.standard.tillagda", tillagda.antal()));
      }
      case Svar.Nej<Tillagda>(Hinder nej) -> hinder.visa(nej);
    }
  }
}
