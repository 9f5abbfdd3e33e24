package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samordna.foredragning.lista.Listbild;
import se.samordna.foredragning.lista.ListordningService.Ordnad;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import tools.jackson.databind.JsonNode;

/**
 * Punkterna i ordning. Man flyttar en punkt genom att dra i den, med mus eller finger, eller med
 * knapparna upp och ned; fokus stannar på punkten och den nya platsen läses upp.
 */
@JavaScript("context://stil/ordning.js")
final class Ordningslista extends Composite<Div> {

  private static final String DETALJ = "event.detail";

  private final transient Listtjanster akter;
  private final SammantradeId mote;
  private final Hindervisning hinder;
  private final transient Runnable vidAndring;
  private final boolean andrar;
  private final OrderedList lista = new OrderedList();
  private final Span upplast = new Span();
  private transient Listbild visad = new Listbild(0, List.of());
  private final transient Map<UUID, Listrad> rader = new HashMap<>();

  Ordningslista(
      Listtjanster akter,
      SammantradeId mote,
      Hindervisning hinder,
      Runnable vidAndring,
      boolean andrar) {
    this.akter = akter;
    this.mote = mote;
    this.hinder = hinder;
    this.vidAndring = vidAndring;
    this.andrar = andrar;
    lista.addClassName("ordningslista");
    upplast.addClassName("dold-text");
    upplast.getElement().setAttribute("role", "status");
    lista
        .getElement()
        .addEventListener("flyttad", e -> slappt(e.getEventData().get(DETALJ)))
        .addEventData(DETALJ);
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    if (andrar) {
      lista.getElement().executeJs("window.samordnaOrdning(this)");
    }
  }

  /** Visar listan som den är nu; bara det som ändrats byts. */
  void visa(Listbild ny) {
    getContent().removeAll();
    getContent().add(ny.punkter().isEmpty() ? Avsnitt.tomt(text("mote.inga_punkter")) : lista);
    getContent().add(upplast);
    List<Listrad> iOrdning = new ArrayList<>();
    for (Punktvy p : ny.punkter()) {
      Listrad forut = rader.get(p.punkt());
      Listrad rad =
          forut != null && forut.visar(p, ny.punkter().size())
              ? forut
              : new Listrad(
                  akter, mote, p, ny.punkter().size(), andrar ? this::flytta : null, vidAndring);
      rader.put(p.punkt(), rad);
      iOrdning.add(rad);
    }
    lista.removeAll();
    iOrdning.forEach(lista::add);
    visad = ny;
  }

  private void slappt(JsonNode detalj) {
    flytta(UUID.fromString(detalj.get("punkt").asString()), detalj.get("plats").asInt(), "");
  }

  /** Till platsen räknad från noll; fokus till knappen med namnet efteråt. */
  private void flytta(UUID punkt, int plats, String knapp) {
    List<UUID> ordning = new ArrayList<>(visad.punkter().stream().map(Punktvy::punkt).toList());
    int fran = ordning.indexOf(punkt);
    int till = Math.clamp(plats, 0, ordning.size() - 1);
    if (fran < 0 || fran == till) {
      return;
    }
    ordning.remove(fran);
    ordning.add(till, punkt);
    hinder.dolj();
    switch (akter.ordning().ordna(mote, visad.version(), ordning)) {
      case Svar.Ja<Ordnad> ja -> flyttad(punkt, till + 1, ordning.size(), knapp);
      case Svar.Nej<Ordnad>(Hinder nej) -> {
        vidAndring.run();
        hinder.visa(nej);
      }
    }
  }

  private void flyttad(UUID punkt, int plats, int antal, String knapp) {
    vidAndring.run();
    Listrad rad = rader.get(punkt);
    if (rad != null) {
      upplast.setText(text("lista.flyttad", rad.rubrik(), plats, antal));
      rad.fokusera(knapp);
    }
  }
}
