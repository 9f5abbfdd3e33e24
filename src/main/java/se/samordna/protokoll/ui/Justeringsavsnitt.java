package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollbild.Namngiven;
import se.samordna.protokoll.Protokollbild.Signeringen;
import se.samordna.protokoll.Protokollbild.Utgavan;
import se.samordna.protokoll.Utgavestatus;

/** Utgåvorna: skicka för justering, vilka som justerat, och det egna: justera eller invända. */
final class Justeringsavsnitt extends Composite<Div> {

  private final transient Protokolltjanster akter;
  private final transient SammantradeId id;
  private final transient Protokollbild protokoll;
  private final transient Runnable vidAndring;

  Justeringsavsnitt(
      Protokolltjanster akter, SammantradeId id, Protokollbild protokoll, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.protokoll = protokoll;
    this.vidAndring = vidAndring;
    Avsnitt avsnitt = new Avsnitt(text("protokoll.justering"));
    if (protokoll.farSkriva()) {
      avsnitt.add(skicka());
    }
    protokoll.utgavor().reversed().forEach(u -> avsnitt.add(utgava(u)));
    getContent().add(avsnitt);
  }

  private Component skicka() {
    Div yta = new Div();
    if (protokoll.farSkicka()) {
      yta.add(
          new Paragraph(text("protokoll.skicka.hjalp")),
          Knapp.rad(
              Knapp.huvud(
                  text("protokoll.skicka"),
                  () -> {
                    if (protokoll.sekreterare().isEmpty() && protokoll.farLeda()) {
                      fragaEfterSekreterare();
                    } else {
                      Svarsvisning.visa(
                          akter.utskick().skicka(id, Optional.empty()),
                          n -> klart(text("protokoll.skickad", n)));
                    }
                  })));
    } else {
      yta.add(Avsnitt.tomt(text("protokoll.skicka.vantar")));
    }
    return yta;
  }

  /** Ett protokoll utan sekreterare: fråga, med den som skickar som förslag. */
  private void fragaEfterSekreterare() {
    List<Namngiven> valbara = Vy.finns(akter.sekreterare().valbara(id));
    Dialogruta ruta = new Dialogruta(text("protokoll.skicka.sekreterare"));
    ComboBox<Namngiven> vem = new ComboBox<>(text("protokoll.sekreterare"));
    vem.setItems(valbara);
    vem.setItemLabelGenerator(Namngiven::namn);
    String jag = Inloggad.aktor().anvandare();
    valbara.stream().filter(v -> v.person().equals(jag)).findFirst().ifPresent(vem::setValue);
    ruta.formular().add(new Paragraph(text("protokoll.skicka.sekreterare.hjalp")));
    ruta.formular().falt("person", vem);
    ruta.oppna(
        text("protokoll.skicka"),
        () ->
            ruta.visa(
                akter
                    .sekreterare()
                    .valj(
                        id,
                        protokoll.sekreterareVersion(),
                        vem.getOptionalValue().map(Namngiven::person).orElse(""))
                    .sedan(vald -> akter.utskick().skicka(id, Optional.empty())),
                n -> klart(text("protokoll.skickad", n))));
  }

  private Component utgava(Utgavan u) {
    Article kort = new Article();
    kort.addClassNames("punkt", "punkt-innehall");
    Div huvud =
        new Div(
            new H3(
                u.punkt().isPresent()
                    ? text("protokoll.utgava_paragraf", u.nummer(), paragrafen(u))
                    : text("protokoll.utgava", u.nummer())),
            new Statusmarke(ton(u.status()), text("utgavestatus." + Kod.av(u.status()))));
    huvud.addClassName("punkt-huvud");
    kort.add(
        huvud, new Paragraph(text("protokoll.skickad_av", Tider.tid(u.skickad()), u.skickadAv())));
    if (u.status() == Utgavestatus.JUSTERING) {
      Paragraph senast = new Paragraph(new Span(text("protokoll.justeras_senast") + ": "));
      senast.add(new Frist(u.justeringSenast(), akter.klocka().idag()));
      kort.add(senast);
    } else if (u.sen()) {
      kort.add(new Statusmarke(Ton.OBS, text("protokoll.sen")));
    }
    kort.add(signeringar(u), avtryck(u));
    handlingar(u).ifPresent(kort::add);
    return kort;
  }

  private String paragrafen(Utgavan u) {
    return protokoll.paragrafer().stream()
        .filter(p -> u.punkt().filter(p.punkt()::equals).isPresent())
        .map(Protokollbild.Paragraf::rubrik)
        .findFirst()
        .orElse("");
  }

  private static Ton ton(Utgavestatus status) {
    return switch (status) {
      case JUSTERAD -> Ton.KLAR;
      case ATERLAMNAD -> Ton.NEJ;
      default -> Ton.PAGAR;
    };
  }

  private static Component signeringar(Utgavan u) {
    Tabell tabell =
        new Tabell(text("protokoll.signeringar"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.som"))
            .kolumn(text("protokoll.svar"))
            .kolumn(text("protokoll.nar"));
    u.signeringar()
        .forEach(
            s ->
                tabell.rad(
                    new Span(s.namn()),
                    new Span(text("signerroll." + Kod.av(s.roll()))),
                    svar(s),
                    new Span(s.tid().map(Tider::tid).orElse("–"))));
    return tabell;
  }

  private static Component svar(Signeringen s) {
    Ton ton =
        switch (s.lage()) {
          case ATTESTERAT -> Ton.KLAR;
          case ATERLAMNAT -> Ton.NEJ;
          case ANTECKNAT -> Ton.OBS;
          default -> Ton.LUGN;
        };
    Div yta = new Div(new Statusmarke(ton, text("signerlage." + Kod.av(s.lage()))));
    s.text()
        .ifPresent(
            t -> {
              Span om = new Span(t);
              om.addClassName("om");
              yta.add(om);
            });
    return yta;
  }

  private static Component avtryck(Utgavan u) {
    Paragraph rad = new Paragraph(text("protokoll.avtryck", u.sha256()));
    rad.addClassNames("svag", "avtryck");
    return rad;
  }

  private Optional<Div> handlingar(Utgavan u) {
    Div knappar = Knapp.rad();
    if (u.dinTur()) {
      knappar.add(
          Knapp.huvud(text("protokoll.justera"), () -> justera(u)),
          Knapp.stilla(text("protokoll.invand"), () -> invand(u)));
    }
    if (u.farTasTillbaka()) {
      knappar.add(Knapp.stilla(text("protokoll.ta_tillbaka"), () -> taTillbaka(u)));
    }
    return Optional.of(knappar).filter(k -> k.getComponentCount() > 0);
  }

  private void justera(Utgavan u) {
    Dialogruta ruta = new Dialogruta(text("protokoll.justera.rubrik", u.nummer()));
    ruta.formular()
        .add(
            new Paragraph(text("protokoll.justera.text")),
            new Paragraph(text("protokoll.justera.inloggning")));
    ruta.oppna(
        text("protokoll.justera.vidare"),
        () ->
            ruta.visa(
                akter.justering().borja(id, u.nummer()),
                p -> UI.getCurrent().getPage().setLocation(p.adress())));
  }

  private void invand(Utgavan u) {
    Dialogruta ruta = new Dialogruta(text("protokoll.invand.rubrik", u.nummer()));
    RadioButtonGroup<Boolean> vad = new RadioButtonGroup<>(text("protokoll.invand.vad"));
    vad.addClassName("lodrat");
    vad.setItems(false, true);
    vad.setItemLabelGenerator(
        a -> text(a ? "protokoll.invand.anteckna" : "protokoll.invand.aterlamna"));
    vad.setValue(false);
    ruta.formular().falt("anteckna", vad);
    TextArea skal = ruta.formular().falt("text", new TextArea(text("protokoll.invand.text")));
    ruta.oppna(
        text("protokoll.invand"),
        () ->
            ruta.visa(
                akter.justering().invand(id, u.nummer(), vad.getValue(), skal.getValue()),
                ok -> klart(text("protokoll.invant"))));
  }

  private void taTillbaka(Utgavan u) {
    Dialogruta ruta = new Dialogruta(text("protokoll.ta_tillbaka.rubrik", u.nummer()));
    ruta.formular().add(new Paragraph(text("protokoll.ta_tillbaka.text")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("protokoll.ta_tillbaka.skal")));
    ruta.oppna(
        text("protokoll.ta_tillbaka"),
        () ->
            ruta.visa(
                akter.utskick().taTillbaka(id, u.nummer(), skal.getValue()),
                ok -> klart(text("protokoll.tillbakatagen"))));
  }

  private void klart(String besked) {
    vidAndring.run();
    Besked.visa(besked);
  }
}
