package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Sammantradesvy;

/** Styrelsevyn: föredragningslistan, vilka som är här, och besluten. */
@Route(SammantradeNavigation.LISTA + "/:id")
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class SammantradeVy extends Vy implements BeforeEnterObserver {

  private final transient Sammantradesakter akter;
  private SammantradeId id = SammantradeId.ny();

  SammantradeVy(Sammantradesakter akter) {
    this.akter = akter;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    visa();
  }

  private void visa() {
    removeAll();
    Sammantradesvy mote = finns(akter.vy().visa(id));
    String rubrik = text("mote.rubrik." + mote.slag(), Tider.veckodag(mote.dag()));
    titel(rubrik);
    add(
        new Sidhuvud(rubrik).under(fakta(mote)),
        new Avsnitt(text("mote.lista"), lista(mote)),
        upprop(mote));
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.PRESIDIUM)) {
      add(new Avsnitt(text("mote.satt_upp"), new NyPunktformular(akter, id, mote, this::visa)));
    }
  }

  private static Fakta fakta(Sammantradesvy mote) {
    Fakta fakta =
        new Fakta()
            .med(text("mote.tid"), Tider.klockan(mote.tid()))
            .med(text("mote.plats"), mote.plats());
    if (mote.offentligt()) {
      fakta.med(text("mote.offentligt"), text("ja"));
    }
    return fakta.med(text("mote.beslutsfor"), beslutsfor(mote));
  }

  static Component beslutsfor(Sammantradesvy mote) {
    if (mote.oppnat().isEmpty()) {
      return new Statusmarke(Ton.LUGN, text("mote.inte_oppnat"));
    }
    int antal = mote.kvorum().tjanstgorande().size();
    String text = text("mote.tjanstgor", antal, mote.kvorum().platser());
    return mote.kvorum().beslutsfor()
        ? new Statusmarke(Ton.KLAR, text("mote.ar_beslutsfor", text))
        : new Statusmarke(Ton.NEJ, text("mote.inte_beslutsfor", text));
  }

  private Component lista(Sammantradesvy mote) {
    if (mote.punkter().isEmpty()) {
      return Avsnitt.tomt(text("mote.inga_punkter"));
    }
    OrderedList lista = new OrderedList();
    lista.addClassName("punkter");
    mote.punkter()
        .forEach(p -> lista.add(new ListItem(new Punktkort(akter, id, mote, p, this::visa))));
    return lista;
  }

  private Component upprop(Sammantradesvy mote) {
    Avsnitt avsnitt = new Avsnitt(text("mote.upprop"));
    if (mote.farOppna()) {
      avsnitt.add(new Uppropsformular(akter, id, mote, this::visa));
    } else if (mote.narvarande().isEmpty()) {
      avsnitt.add(
          new Paragraph(text("mote.inget_upprop")), Deltagarlista.kallade(mote, akter.register()));
    } else {
      avsnitt.add(Deltagarlista.narvarande(mote, akter.register()));
    }
    return avsnitt;
  }
}
