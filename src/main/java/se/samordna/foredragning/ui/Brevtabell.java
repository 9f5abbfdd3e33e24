package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.kalender.besked.Brevlage.Status;

/** Ett brev per rad: till vem, hur det gått, och att skicka det på nytt. */
final class Brevtabell extends Composite<Div> {

  private static final SparadMening SKAL = SparadMening.med("brev_");

  private final transient Consumer<Brevlage> skickaOm;

  Brevtabell(String beskrivning, List<Brevlage> breven, Consumer<Brevlage> skickaOm) {
    this.skickaOm = skickaOm;
    boolean far = breven.stream().anyMatch(Brevlage::farSkickaOm);
    Tabell tabell =
        new Tabell(beskrivning)
            .kolumn(text("mote.namn"))
            .kolumn(text("brev.lage"))
            .kolumn(text("brev.brevet"));
    if (far) {
      tabell.kolumn(text("platser.handling"));
    }
    breven.forEach(b -> tabell.rad(rad(b, far)));
    getContent().add(tabell);
  }

  private Component[] rad(Brevlage b, boolean far) {
    List<Component> celler = new ArrayList<>(List.of(namn(b), lage(b), brevet(b)));
    if (far) {
      celler.add(b.farSkickaOm() ? knapp(b) : new Span("–"));
    }
    return celler.toArray(Component[]::new);
  }

  private static Component namn(Brevlage b) {
    Div namn = new Div(new Span(b.namn()));
    b.adress().ifPresent(a -> namn.add(om(a)));
    return namn;
  }

  private static Component lage(Brevlage b) {
    Ton ton =
        switch (b.status()) {
          case SANT -> Ton.KLAR;
          case VANTAR -> b.fel().isEmpty() ? Ton.PAGAR : Ton.OBS;
          case MISSLYCKAT, INGEN_ADRESS -> Ton.NEJ;
          case UTGATT, INGEN_TJANST -> Ton.LUGN;
        };
    String ord =
        b.sant()
            .map(t -> text("brev.sant", Tider.tid(t)))
            .orElseGet(
                () ->
                    text(
                        b.status() == Status.VANTAR && !b.fel().isEmpty()
                            ? "brev.status.forsoker_igen"
                            : "brev.status." + b.status().kod()));
    Div lage = new Div(new Statusmarke(ton, ord));
    if (!b.fel().isEmpty()) {
      Span varfor = Svensk.sparad(SKAL, b.fel());
      varfor.addClassName("om");
      lage.add(varfor);
    }
    if (b.omgang() > 1) {
      lage.add(om(text("brev.omgang", b.omgang())));
    }
    return lage;
  }

  private static Component brevet(Brevlage b) {
    Paragraph amne = Svensk.text(new Paragraph(b.amne()));
    amne.addClassName("brevamne");
    Paragraph text = Svensk.text(new Paragraph(b.text()));
    text.addClassName("styckad");
    NativeDetails visa = new NativeDetails(text("brev.las"), new Div(amne, text));
    visa.addClassName("brevtext");
    visa.getSummary()
        .getElement()
        .setAttribute("aria-label", text("brev.visa", b.amne(), b.namn()));
    return visa;
  }

  private Button knapp(Brevlage b) {
    Button knapp = Knapp.stilla(text("brev.skicka_om"), () -> skickaOm.accept(b));
    knapp.setAriaLabel(text("brev.skicka_om_till", b.namn()));
    return knapp;
  }

  private static Span om(String text) {
    Span om = new Span(text);
    om.addClassName("om");
    return om;
  }
}
