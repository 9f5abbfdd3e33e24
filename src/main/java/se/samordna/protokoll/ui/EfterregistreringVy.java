package se.samordna.protokoll.ui;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.forbund.Register;
import se.samordna.foredragning.lista.EfterService;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.protokoll.Efterguide.Lage;
import se.samordna.protokoll.Efterguide.Steg;
import se.samordna.protokoll.EfterguideService;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.bild.MoteslasService;
import se.samordna.sammantrade.ui.Moteslankar;

/**
 * För in ett sammanträde som hölls på papper, i ordning: märk det, listan, uppropet, varje punkt,
 * avslutandet och protokollet. Själva akterna görs på sina sidor, med samma regler som på mötet;
 * här syns vad som är kvar.
 */
@Route(ListaNavigation.EFTER)
@RolesAllowed("administrator")
class EfterregistreringVy extends Vy implements BeforeEnterObserver {

  private final transient MoteslasService moten;
  private final transient EfterService efter;
  private final transient EfterguideService guide;
  private final transient Register register;
  private final Div steg = new Div();
  private SammantradeId id = SammantradeId.ny();

  EfterregistreringVy(
      MoteslasService moten,
      EfterService efter,
      EfterguideService guide,
      Register register,
      Budlyssnare bud) {
    this.moten = moten;
    this.efter = efter;
    this.guide = guide;
    this.register = register;
    Levande.folj(
        this, bud, b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id.varde()), this::visa);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    Motesbild mote = finns(moten.visa(id));
    String nar = text("mote.rubrik." + Kod.av(mote.slag()), Tider.veckodag(mote.dag()));
    titel(text("efter.titel", nar));
    removeAll();
    add(
        new Sidhuvud(text("efter.titel", nar)).ingress(text("efter.ingress")),
        new Moteslankar(mote, Moteslankar.Sida.EFTER),
        steg);
    visa();
  }

  private void visa() {
    Motesbild mote = finns(moten.visa(id));
    OrderedList lista = new OrderedList();
    lista.addClassName("efterlista");
    finns(guide.guide(id)).steg().forEach(s -> lista.add(rad(s, mote)));
    steg.removeAll();
    steg.add(lista);
  }

  private ListItem rad(Steg s, Motesbild mote) {
    ListItem rad = new ListItem(new H3(rubrik(s, mote)), marke(s.lage()));
    innehall(s, mote).forEach(rad::add);
    rad.addClassName("efterrad");
    return rad;
  }

  private static Statusmarke marke(Lage lage) {
    Ton ton =
        switch (lage) {
          case KLART -> Ton.KLAR;
          case KVAR -> Ton.OBS;
          case PAGAR -> Ton.PAGAR;
          case VANTAR, BEHOVS_INTE -> Ton.LUGN;
        };
    return new Statusmarke(ton, text("efter.lage." + lage.kod()));
  }

  private static String rubrik(Steg s, Motesbild mote) {
    return punkt(s, mote)
        .map(p -> text("efter.punkt", p.ordning(), p.rubrik()))
        .orElseGet(() -> text("efter.steg." + s.vad().kod()));
  }

  private static Optional<Punktvy> punkt(Steg s, Motesbild mote) {
    return s.punkt()
        .flatMap(id -> mote.punkter().stream().filter(p -> p.punkt().equals(id)).findFirst());
  }

  /** Det som sägs om steget, och vägen dit det görs. */
  private List<Component> innehall(Steg s, Motesbild mote) {
    String motet = SammantradeNavigation.sammantrade(id.varde());
    return switch (s.vad()) {
      case MARK -> List.of(markning(s, mote));
      case LISTA -> List.of(vag("efter.till_listan", ListaNavigation.lista(id.varde())));
      case UPPROP -> List.of(vag("efter.till_upprop", motet + "#upprop"));
      case PUNKT ->
          Stream.concat(
                  punkt(s, mote).flatMap(EfterregistreringVy::avgjord).stream(),
                  Stream.of(
                      s.lage() == Lage.VANTAR
                          ? vantar("efter.vantar_upprop")
                          : vag(
                              "efter.till_punkt",
                              motet + punkt(s, mote).map(p -> "#punkt-" + p.ordning()).orElse(""))))
              .toList();
      case AVSLUTA -> avsluta(s, mote, motet);
      case PROTOKOLL ->
          List.of(
              s.lage() == Lage.VANTAR
                  ? vantar("efter.vantar_avslut")
                  : vag("efter.till_protokoll", SammantradeNavigation.protokoll(id.varde())));
    };
  }

  private List<Component> avsluta(Steg s, Motesbild mote, String motet) {
    return switch (s.lage()) {
      case KLART ->
          mote.avslutat().stream()
              .map(t -> (Component) new Paragraph(text("efter.avslutat", Tider.tid(t))))
              .toList();
      case VANTAR -> List.of(vantar("efter.vantar_upprop"));
      default ->
          List.of(
              new Paragraph(
                  s.kvar().orElse(0) == 0
                      ? text("efter.inget_kvar")
                      : text("efter.kvar_att_avgora", s.kvar().orElse(0))),
              vag("efter.till_avslut", motet + "#avsluta"));
    };
  }

  private Component markning(Steg s, Motesbild mote) {
    if (s.lage() == Lage.BEHOVS_INTE) {
      return new Paragraph(text("efter.omarkt"));
    }
    return mote.infort()
        .map(
            i ->
                (Component)
                    new Paragraph(
                        text("efter.markt", Tider.tid(i.tid()), register.namn(i.av()), i.kalla())))
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

  private static Optional<Component> avgjord(Punktvy p) {
    if (p.listan().arAvbojd()) {
      return Optional.of(new Paragraph(text("efter.tas_inte_upp", p.listan().tasUppAnteckning())));
    }
    return p.beslut()
        .map(
            b ->
                new Paragraph(
                    text("lista.avgjord", b.paragraf(), text("utfall." + b.utfall().kod()))));
  }

  private static Component vag(String text, String dit) {
    return new Paragraph(new Anchor(dit, text(text)));
  }

  private static Component vantar(String text) {
    return new Paragraph(text(text));
  }
}
