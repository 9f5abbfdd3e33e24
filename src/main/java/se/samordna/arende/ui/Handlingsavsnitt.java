package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Filmottagning;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Ärendets handlingar: läs dem, och lägg till en bilaga. */
final class Handlingsavsnitt extends Composite<Div> {

  private final ArendeId arende;
  private final transient HandlingService handlingar;
  private final transient Runnable vidAndring;
  private final transient Aktor aktor = Inloggad.aktor();
  private final Hindervisning hinder = new Hindervisning();
  private final Div lista = new Div();

  Handlingsavsnitt(ArendeId arende, HandlingService handlingar, Runnable vidAndring) {
    this.arende = arende;
    this.handlingar = handlingar;
    this.vidAndring = vidAndring;
    Avsnitt avsnitt = new Avsnitt(text("handlingar.rubrik"), hinder, lista);
    if (las()) {
      mottagning(avsnitt);
    }
    getContent().add(avsnitt);
  }

  /** Läser om listan; falskt när den som frågar inte får se handlingarna. */
  boolean las() {
    lista.removeAll();
    return switch (handlingar.alla(arende)) {
      case Svar.Ja<List<Handling>>(List<Handling> alla) -> {
        Optional<Hinder> attOppna = handlingar.attOppna(arende);
        attOppna.ifPresent(nej -> lista.add(Nekat.av(nej, arende)));
        lista.add(
            alla.isEmpty()
                ? Avsnitt.tomt(text("handlingar.tomt"))
                : lista(alla, attOppna.isEmpty()));
        yield true;
      }
      case Svar.Nej<List<Handling>>(Hinder nej) -> {
        lista.add(Avsnitt.tomt(nej.text()));
        yield false;
      }
    };
  }

  private void mottagning(Avsnitt avsnitt) {
    if (aktor.har(Roll.SOKANDE, Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      avsnitt.add(
          new Filmottagning(text("handlingar.lagg_till"), HandlingService.STORST, this::laggTill));
    }
  }

  private void laggTill(String namn, Innehall fil) {
    switch (Inloggad.som(aktor, () -> handlingar.laggTill(arende, namn, fil))) {
      case Svar.Ja<Handling>(Handling h) -> {
        Inloggad.som(
            aktor,
            () -> {
              vidAndring.run();
              return h;
            });
        Besked.visa(text("handlingar.tillagd", h.namn()));
      }
      case Svar.Nej<Handling>(Hinder nej) -> hinder.visa(nej);
    }
  }

  private UnorderedList lista(List<Handling> alla, boolean oppna) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    alla.forEach(h -> lista.add(rad(h, oppna)));
    return lista;
  }

  private ListItem rad(Handling h, boolean oppna) {
    Component fil =
        oppna
            ? Handlingslank.av(handlingar, new HandlingId(h.handlingId()), h.namn())
            : new Span(h.namn());
    Span om =
        new Span(
            text(
                    "handlingar.om",
                    h.nr().map(n -> text("handlingar.nr", n)).orElse(""),
                    text("handling." + h.slag().kod()),
                    h.dag().toString(),
                    franTill(h.franTill()))
                + h.tidigareOmgang().map(o -> ". " + text("handlingar.omgang", o)).orElse(""));
    om.addClassName("om");
    ListItem rad = new ListItem(fil, om);
    h.ersatt()
        .ifPresent(
            dag ->
                rad.add(
                    new Statusmarke(
                        Statusmarke.Ton.OBS, text("handlingar.ersatt", dag.toString()))));
    if (handlingar.farTaBort(arende, h)) {
      rad.add(bort(h));
    }
    return rad;
  }

  /** Diariet säger på svenska vem handlingen kom från eller gick till; här på läsarens språk. */
  private static String franTill(String svenska) {
    if (svenska.startsWith("Från ")) {
      return text("handlingar.fran", vem(svenska.substring("Från ".length())));
    }
    if (svenska.startsWith("Till ")) {
      return text("handlingar.till", vem(svenska.substring("Till ".length())));
    }
    if (svenska.equals("Beredningsgruppen")) {
      return text("handlingar.beredningsgruppen");
    }
    Mening upprattad = Mening.av("handling_upprattad");
    return svenska.equals(upprattad.svensk()) ? upprattad.toString() : svenska;
  }

  private static String vem(String svenska) {
    return switch (svenska) {
      case "huvudmannen" -> text("handlingar.huvudmannen");
      case "styrelsen" -> text("handlingar.styrelsen");
      default -> svenska;
    };
  }

  private NativeButton bort(Handling h) {
    NativeButton bort = new NativeButton(text("ta_bort"), e -> fraga(h));
    bort.addClassName("lank");
    bort.getElement().setAttribute("aria-label", text("handlingar.ta_bort_en", h.namn()));
    return bort;
  }

  /** Det går inte att ångra: fråga först. */
  private void fraga(Handling h) {
    Dialogruta ruta = new Dialogruta(text("handlingar.ta_bort_fraga", h.namn()));
    ruta.formular().add(new Paragraph(text("handlingar.ta_bort_hjalp")));
    ruta.oppna(
        text("ta_bort"),
        () ->
            ruta.visa(
                handlingar.taBort(new HandlingId(h.handlingId())),
                borta -> {
                  vidAndring.run();
                  Besked.visa(text("handlingar.borttagen", borta.namn()));
                }));
  }
}
