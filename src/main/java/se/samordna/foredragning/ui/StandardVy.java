package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import se.samordna.foredragning.lista.Standardmall;
import se.samordna.foredragning.lista.Standardpunkt;
import se.samordna.foredragning.lista.StandardpunktService;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.Punktslag;
import se.samordna.mote.ui.ListaNavigation;

/** Förbundets mall av stående punkter. */
@Route(ListaNavigation.STANDARD)
@RolesAllowed({"forbundschef", "administrator"})
class StandardVy extends Vy {

  private final transient StandardpunktService standard;
  private final Formular formular = new Formular();
  private final Div rader = new Div();
  private transient List<Standardrad> visade = new ArrayList<>();
  private int version;

  StandardVy(StandardpunktService standard) {
    this.standard = standard;
    titel(text("standard.titel"));
    formular.kand("punkter", rader);
    formular.add(
        rader,
        Knapp.rad(
            Knapp.huvud(text("spara"), this::spara),
            Knapp.stilla(text("standard.lagg_till"), this::laggTill)));
    add(new Sidhuvud(text("standard.titel")).ingress(text("standard.ingress")), formular);
    visa(standard.mall());
  }

  private void visa(Standardmall mall) {
    version = mall.version();
    visade = new ArrayList<>();
    mall.punkter().forEach(p -> visade.add(ny(p)));
    bygg();
  }

  private Standardrad ny(Standardpunkt p) {
    return new Standardrad(p, this::flytta, this::taBort);
  }

  private void bygg() {
    rader.removeAll();
    for (int nr = 0; nr < visade.size(); nr++) {
      Standardrad rad = visade.get(nr);
      rad.numrera(nr + 1, visade.size());
      formular.kand("punkter[" + nr + "].rubrik", rad.rubrik());
      rader.add(rad);
    }
  }

  private void laggTill() {
    Standardrad rad =
        ny(new Standardpunkt("", "", Punktslag.INFORMATION, Standardpunkt.Plats.SIST, ""));
    visade.add(rad);
    bygg();
    rad.rubrik().focus();
  }

  private void flytta(Standardrad rad, int steg) {
    int fran = visade.indexOf(rad);
    int till = Math.clamp(fran + steg, 0, visade.size() - 1);
    visade.remove(fran);
    visade.add(till, rad);
    bygg();
    rad.fokusera(steg);
  }

  private void taBort(Standardrad rad) {
    visade.remove(rad);
    bygg();
  }

  private void spara() {
    formular.visa(
        standard.ersatt(version, visade.stream().map(Standardrad::varde).toList()),
        mall -> {
          visa(mall);
          Besked.visa(text("standard.sparad"));
        });
  }
}
