package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordna.foredragning.kallelse.Kallelsevarning;
import se.samordna.foredragning.kallelse.Utskickslage;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.kalender.besked.Brevutfall;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.sammantrade.bild.Motesbild;

/** Kallelsen: när den ska vara ute, det som skickats, och att skicka den. */
final class Kallelseavsnitt extends Composite<Div> {

  private final transient Listtjanster akter;
  private final SammantradeId mote;
  private final transient Motesbild vy;
  private final transient Runnable vidAndring;
  private final transient Utskickslage lage;
  private final transient Aktor aktor = Inloggad.aktor();

  Kallelseavsnitt(Listtjanster akter, SammantradeId mote, Motesbild vy, Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.vy = vy;
    this.vidAndring = vidAndring;
    this.lage = akter.kallelser().lage(mote).varde();
    Avsnitt avsnitt = new Avsnitt(text("kallelse.rubrik"), fakta(), skickade());
    if (lage.farSkicka()) {
      if (!lage.varningar().isEmpty()) {
        avsnitt.add(varningar());
      }
      avsnitt.add(
          Knapp.rad(
              Knapp.huvud(
                  text(lage.skickade().isEmpty() ? "kallelse.skicka" : "kallelse.skicka_ny"),
                  this::skicka)));
    }
    avsnitt.add(filer());
    getContent().add(avsnitt);
  }

  private Component fakta() {
    return new Fakta()
        .med(text("kallelse.senast"), Tider.veckodag(lage.kallelseSenast()))
        .med(text("kallelse.handlingar_senast"), Tider.veckodag(lage.handlingarSenast()));
  }

  private Component skickade() {
    if (lage.skickade().isEmpty()) {
      return Avsnitt.tomt(text("kallelse.inte_skickad"));
    }
    UnorderedList lista = new UnorderedList();
    lista.addClassName("filer");
    lage.skickade().forEach(s -> lista.add(rad(s)));
    return lista;
  }

  private ListItem rad(Utskickslage.Skickad s) {
    boolean gick = s.brev().filter(b -> !b.gick()).isEmpty();
    Span om =
        new Span(
            text(
                gick ? "kallelse.skickad" : "kallelse.sparad",
                Tider.tid(s.tid()),
                akter.namn(s.av()),
                s.kallade()));
    om.addClassName("om");
    ListItem rad =
        new ListItem(
            new Anchor(
                kallelse(s.nummer()),
                text(s.nummer() == 1 ? "kallelse.forsta" : "kallelse.andrad", s.nummer())),
            om);
    s.brev().filter(b -> !b.gick()).ifPresent(b -> rad.add(inteSant(b)));
    s.varningar().forEach(v -> rad.add(new Paragraph(Kallelsevarning.sagd(v))));
    return rad;
  }

  private static Component inteSant(Brevutfall b) {
    Paragraph rad = new Paragraph(brevmening(b));
    rad.addClassName("varsel");
    return rad;
  }

  /** Vad som hänt med breven, och vad man gör i stället för dem som inte gick. */
  private static String brevmening(Brevutfall b) {
    return Stream.of(
            mening("kallelse.brev.gick", b.sanda() + b.vantar()),
            mening("kallelse.brev.utan_tjanst", b.utanTjanst()),
            mening("kallelse.brev.utan_adress", b.utanAdress()),
            mening("kallelse.brev.misslyckade", b.misslyckade()))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String mening(String nyckel, int antal) {
    return antal == 0 ? "" : text(nyckel, antal);
  }

  private Component varningar() {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("varsel");
    lage.varningar().forEach(v -> lista.add(new ListItem(v.text())));
    return lista;
  }

  private void skicka() {
    Dialogruta ruta = new Dialogruta(text("kallelse.skicka_rubrik"));
    ruta.formular().add(new Paragraph(text("kallelse.till", vy.kallade().size())));
    if (!lage.varningar().isEmpty()) {
      ruta.formular().add(varningar());
    }
    TextArea meddelande = new TextArea(text("kallelse.meddelande"));
    meddelande.setHelperText(text("kallelse.meddelande.hjalp"));
    ruta.formular().falt("meddelande", meddelande);
    ruta.oppna(
        text("kallelse.skicka_verb"),
        () ->
            ruta.visa(
                akter.kallelser().skicka(mote, meddelande.getValue()),
                u -> {
                  vidAndring.run();
                  Besked.visa(
                      u.brev().gick()
                          ? text("kallelse.har_skickats", u.nummer(), u.kallade())
                          : text("kallelse.har_sparats", u.nummer()) + " " + brevmening(u.brev()));
                }));
  }

  private Component filer() {
    Div rad = new Div();
    rad.addClassName("lankar");
    rad.add(
        new Anchor(ListaNavigation.handlingar(mote.varde()), text("kallelse.las")),
        new Anchor(
            Pdfnedladdning.av(aktor, () -> akter.bunt().handlingar(mote)), text("kallelse.bunt")));
    if (aktor.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.PRESIDIUM)) {
      rad.add(
          new Anchor(
              Pdfnedladdning.av(aktor, () -> akter.bunt().papper(mote)), text("kallelse.papper")));
    }
    return rad;
  }

  private DownloadHandler kallelse(int nummer) {
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, () -> akter.kallelser().pdf(mote, Optional.of(nummer)))) {
              case Svar.Ja<Innehall>(Innehall pdf) ->
                  new DownloadResponse(
                      pdf.oppna(),
                      "Kallelse " + vy.dag() + " version " + nummer + ".pdf",
                      "application/pdf",
                      pdf.storlek());
              case Svar.Nej<Innehall> nej -> DownloadResponse.error(404);
            });
  }
}
