package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.foredragning.handlingar.Bunt;
import se.samordna.foredragning.handlingar.Buntlasning;
import se.samordna.foredragning.handlingar.Handlingsbunt;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.sammantrade.ui.Moteslankar;
import se.samordna.sammantrade.ui.Punktmarken;

/** Läsaren: punkterna till vänster, och det att läsa om var och en som text och som PDF. */
@Route(ListaNavigation.HANDLINGAR)
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class HandlingarVy extends Vy implements BeforeEnterObserver {

  private final transient Buntlasning lasning;
  private final transient Handlingsbunt bunt;
  private final transient Aktor aktor = Inloggad.aktor();
  private SammantradeId id = SammantradeId.ny();

  HandlingarVy(Buntlasning lasning, Handlingsbunt bunt) {
    this.lasning = lasning;
    this.bunt = bunt;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    Bunt b = finns(lasning.las(id));
    String nar = text("mote.rubrik." + Kod.av(b.mote().slag()), Tider.veckodag(b.mote().dag()));
    titel(text("handlingarna.titel", nar));
    removeAll();
    Anchor allt =
        new Anchor(Pdfnedladdning.av(aktor, () -> bunt.handlingar(id)), text("handlingarna.allt"));
    allt.addClassName("knapp");
    add(
        new Sidhuvud(text("handlingarna.titel", nar))
            .ingress(text("handlingarna.ingress"))
            .handling(allt),
        new Moteslankar(b.mote(), Moteslankar.Sida.HANDLINGARNA));
    if (b.punkter().isEmpty()) {
      add(Avsnitt.tomt(text("mote.inga_punkter")));
      return;
    }
    Div lasare = new Div(lista(b), texter(b));
    lasare.addClassName("lasare");
    add(lasare);
  }

  private static Component lista(Bunt b) {
    OrderedList rader = new OrderedList();
    b.punkter()
        .forEach(
            p -> {
              Anchor lank =
                  new Anchor("#" + ankare(p), p.punkt().ordning() + ". " + p.punkt().rubrik());
              // Annars tar programmets egen navigering länken.
              lank.setRouterIgnore(true);
              rader.add(new ListItem(lank));
            });
    Nav nav = new Nav(rader);
    nav.setAriaLabel(text("handlingarna.punkterna"));
    nav.addClassName("lasare-lista");
    return nav;
  }

  private static String ankare(Bunt.Punkt p) {
    return "handlingar-" + p.punkt().ordning();
  }

  private Component texter(Bunt b) {
    Div alla = new Div();
    alla.addClassName("lasare-text");
    b.punkter().forEach(p -> alla.add(punkt(p)));
    b.alla().ifPresent(u -> alla.add(new Underlagsruta(u)));
    return alla;
  }

  private Component punkt(Bunt.Punkt p) {
    H2 rubrik = new H2(p.punkt().ordning() + ". " + p.punkt().rubrik());
    rubrik.setId(ankare(p));
    rubrik.getElement().setAttribute("tabindex", "-1");
    Section del = new Section(rubrik);
    del.getElement().setAttribute("aria-labelledby", ankare(p));
    del.addClassName("avsnitt");
    Punktmarken.av(p.punkt()).forEach(del::add);
    if (p.dold()) {
      Paragraph jav = new Paragraph(text("punkt.du_har_jav"));
      jav.addClassName("varsel");
      del.add(jav);
      return del;
    }
    p.underlag().forEach(u -> del.add(new Underlagsruta(u)));
    p.kallelsens().map(Underlagsruta::new).map(Svensk::text).ifPresent(del::add);
    if (!p.papper().isEmpty()) {
      del.add(filer(p));
    } else if (p.utanText()) {
      del.add(Avsnitt.tomt(text("handlingarna.inga")));
    }
    return del;
  }

  private Component filer(Bunt.Punkt p) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    p.papper().forEach(f -> lista.add(fil(f)));
    return lista;
  }

  private ListItem fil(Bunt.Papper papper) {
    ListItem rad = new ListItem(new Anchor(nedladdning(papper), papper.namn()));
    if (papper.arPdf()) {
      rad.add(visning(papper));
    } else {
      Span om = new Span(text("handlingarna.inte_pdf"));
      om.addClassName("om");
      rad.add(om);
    }
    return rad;
  }

  /** PDF:en i sidan, när den fälls ut; på en telefon öppnas den i stället för sig. */
  private Component visning(Bunt.Papper papper) {
    Div plats = new Div();
    NativeDetails visa = new NativeDetails(text("handlingarna.visa"), plats);
    visa.addClassName("pdfvisning");
    visa.getSummary()
        .getElement()
        .setAttribute("aria-label", text("handlingarna.visa_namn", papper.namn()));
    visa.addToggleListener(
        e -> {
          if (e.isOpened() && plats.getComponentCount() == 0) {
            IFrame ram = new IFrame();
            ram.setSrc(nedladdning(papper).inline());
            ram.setTitle(papper.namn());
            plats.add(ram);
          }
        });
    return visa;
  }

  private InputStreamDownloadHandler nedladdning(Bunt.Papper papper) {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, () -> lasning.innehall(id, papper))) {
              case Svar.Ja<Innehall>(Innehall i) ->
                  new DownloadResponse(
                      i.oppna(), papper.namn(), papper.innehallstyp(), i.storlek());
              case Svar.Nej<Innehall> nej -> DownloadResponse.error(404);
            });
  }
}
