package se.samordna.sammantrade.lista.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.sammantrade.Sammantradesvy;
import se.samordna.sammantrade.Sammantradesvy.Punktvy;
import se.samordna.sammantrade.Styrelsevy;
import se.samordna.sammantrade.lista.EfterService;
import se.samordna.sammantrade.ui.SammantradeNavigation;

/**
 * För in ett sammanträde som hölls på papper, i ordning: märk det, uppropet, och varje punkt.
 * Själva akterna görs i styrelsevyn, med samma regler som på mötet; här syns vad som är kvar.
 */
@Route(ListaNavigation.EFTER)
@RolesAllowed("administrator")
class EfterregistreringVy extends Vy implements BeforeEnterObserver {

  private final transient Styrelsevy moten;
  private final transient EfterService efter;
  private final Div steg = new Div();
  private SammantradeId id = SammantradeId.ny();

  EfterregistreringVy(Styrelsevy moten, EfterService efter, Budlyssnare bud) {
    this.moten = moten;
    this.efter = efter;
    Levande.folj(
        this, bud, b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id.varde()), this::visa);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    Sammantradesvy mote = finns(moten.visa(id));
    String nar = text("mote.rubrik." + mote.slag(), Tider.veckodag(mote.dag()));
    titel(text("efter.titel", nar));
    removeAll();
    add(
        new Sidhuvud(text("efter.titel", nar)).ingress(text("efter.ingress")),
        new Moteslankar(mote, Moteslankar.Sida.EFTER),
        steg);
    visa();
  }

  private void visa() {
    Sammantradesvy mote = finns(moten.visa(id));
    OrderedList lista = new OrderedList();
    lista.addClassName("efterlista");
    lista.add(rad(text("efter.mark"), mote.infort().isPresent(), marke(mote)));
    boolean markt = mote.infort().isPresent();
    lista.add(
        rad(
            text("mote.upprop"),
            mote.oppnat().isPresent(),
            markt ? vag("efter.till_upprop", "") : vantar()));
    mote.punkter().stream()
        .filter(p -> !p.harUtgatt())
        .forEach(
            p ->
                lista.add(
                    rad(
                        text("efter.punkt", p.ordning(), p.rubrik()),
                        p.beslut().isPresent(),
                        mote.oppnat().isPresent() ? punkt(p) : vantar())));
    steg.removeAll();
    steg.add(lista);
  }

  private static ListItem rad(String rubrik, boolean klar, Component innehall) {
    ListItem rad =
        new ListItem(
            new H3(rubrik),
            new Statusmarke(klar ? Ton.KLAR : Ton.LUGN, text(klar ? "efter.klart" : "efter.kvar")),
            innehall);
    rad.addClassName("efterrad");
    return rad;
  }

  private Component marke(Sammantradesvy mote) {
    return mote.infort()
        .map(
            i ->
                (Component)
                    new Paragraph(text("efter.markt", Tider.tid(i.tid()), i.av(), i.kalla())))
        .orElseGet(this::formular);
  }

  private Component formular() {
    Formular formular = new Formular();
    TextField kalla = formular.falt("kalla", new TextField(text("efter.kalla")));
    kalla.setHelperText(text("efter.kalla.hjalp"));
    formular.add(
        Knapp.rad(
            Knapp.huvud(
                text("efter.mark_verb"),
                () -> formular.visa(efter.mark(id, kalla.getValue()), ok -> visa()))));
    return formular;
  }

  private Component punkt(Punktvy p) {
    Div innehall = new Div(vag("efter.till_punkt", "#punkt-" + p.ordning()));
    p.beslut()
        .ifPresent(
            b ->
                innehall.addComponentAsFirst(
                    new Paragraph(
                        text("lista.avgjord", b.paragraf(), text("utfall." + b.utfall())))));
    return innehall;
  }

  private Component vag(String text, String ankare) {
    Anchor lank = new Anchor(SammantradeNavigation.sammantrade(id.varde()) + ankare, text(text));
    return new Paragraph(lank);
  }

  private static Component vantar() {
    return new Paragraph(text("efter.vantar"));
  }
}
