package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.identitet.Inloggad;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollbild.Anslaget;
import se.samordna.protokoll.Protokollbild.Plats;

/** Anslagen, med en bekräftelse upp och en ner för varje medlem (R17). */
final class Anslagsavsnitt extends Composite<Div> {

  private final transient Protokolltjanster akter;
  private final transient SammantradeId id;
  private final transient Runnable vidAndring;
  private final transient Anslagsbekraftelse bekraftelse;

  Anslagsavsnitt(
      Protokolltjanster akter, SammantradeId id, Protokollbild protokoll, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
    this.bekraftelse = new Anslagsbekraftelse(akter, id, vidAndring);
    Avsnitt avsnitt = new Avsnitt(text("protokoll.anslag"));
    protokoll.anslag().forEach(a -> avsnitt.add(anslag(a)));
    getContent().add(avsnitt);
  }

  private Component anslag(Anslaget a) {
    Div yta = new Div();
    yta.addClassNames("anslag", "punkt-innehall");
    yta.add(
        new Paragraph(text("protokoll.anslag.egen", a.utgava(), a.uppe().toString(), a.forvaras())),
        lage(a));
    if (a.maskerat()) {
      yta.add(
          new Paragraph(new Span(text("protokoll.anslag.maskerad_kopia") + " "), maskeradKopia(a)));
    }
    if (a.platser().isEmpty()) {
      return yta;
    }
    Tabell tabell =
        new Tabell(text("protokoll.anslag.platser"))
            .kolumn(text("protokoll.anslag.medlem"))
            .kolumn(text("protokoll.anslag.uppe"))
            .kolumn(text("protokoll.anslag.nere"))
            .kolumn(text("protokoll.anslag.att_gora"));
    a.platser().forEach(p -> tabell.rad(new Span(p.namn()), uppe(p), nere(p), attGora(a, p)));
    if (a.farBekraftas()) {
      samma(a).ifPresent(yta::add);
    }
    yta.add(tabell);
    if (a.platser().stream().anyMatch(p -> !p.rattelser().isEmpty())) {
      yta.add(new H3(text("protokoll.anslag.rattelser")), Anslagsrattning.historik(a));
    }
    return yta;
  }

  /** Samma fil som alla läser, på sin offentliga adress. */
  private static Anchor maskeradKopia(Anslaget a) {
    return new Anchor(
        "/offentligt/"
            + Inloggad.aktor().forbund()
            + "/protokoll/"
            + a.anslagId()
            + "-maskerad.pdf",
        text("protokoll.anslag.las_maskerad"));
  }

  private Component lage(Anslaget a) {
    if (a.overklagasTill().isPresent()) {
      return new Statusmarke(
          Ton.KLAR, text("protokoll.anslag.overallt", a.overklagasTill().get().toString()));
    }
    Paragraph senast = new Paragraph(new Span(text("protokoll.anslag.senast") + ": "));
    senast.add(new Frist(a.senast(), akter.klocka().idag()));
    return senast;
  }

  private static Component uppe(Plats p) {
    Div yta = dag(p.uppe(), p.uppeBevis(), "protokoll.anslag.inte_uppe");
    if (p.sen()) {
      yta.add(new Statusmarke(Ton.OBS, text("protokoll.anslag.sent")));
    }
    return yta;
  }

  private static Component nere(Plats p) {
    Div yta = dag(p.nere(), p.nereBevis(), "protokoll.anslag.inte_nere");
    if (p.forTidigtNere()) {
      yta.add(new Statusmarke(Ton.OBS, text("protokoll.anslag.for_tidigt")));
    }
    return yta;
  }

  private static Div dag(Optional<LocalDate> dag, Optional<String> bevis, String annars) {
    Div yta = new Div(new Span(dag.map(LocalDate::toString).orElseGet(() -> text(annars))));
    bevis.ifPresent(
        b -> {
          Span om = new Span(b);
          om.addClassName("om");
          yta.add(om);
        });
    return yta;
  }

  private Component attGora(Anslaget a, Plats p) {
    if (!a.farBekraftas()) {
      return new Span("–");
    }
    boolean upp = p.uppe().isEmpty();
    Div knappar = Knapp.rad();
    if (p.nere().isEmpty()) {
      knappar.add(
          knapp(
              upp ? "protokoll.anslag.bekrafta" : "protokoll.anslag.ta_ned",
              p,
              () -> bekraftelse.en(a, p, upp)));
    }
    if (!upp) {
      knappar.add(
          knapp(
              "protokoll.anslag.ratta",
              p,
              () -> new Anslagsrattning(akter, id, a, p, vidAndring).oppna()));
    }
    return knappar;
  }

  /** En knapp vars namn för den som lyssnar säger vilken medlem den gäller. */
  private static Button knapp(String vad, Plats p, Runnable akt) {
    Button knapp = Knapp.stilla(text(vad), akt);
    knapp.setAriaLabel(text(vad + "_hos", p.namn()));
    return knapp;
  }

  /** Ett anrop för alla som återstår: först uppsättningen, när den är klar nertagningen. */
  private Optional<Component> samma(Anslaget a) {
    boolean upp = a.platser().stream().anyMatch(p -> p.uppe().isEmpty());
    List<Plats> kvar =
        a.platser().stream().filter(p -> upp ? p.uppe().isEmpty() : p.nere().isEmpty()).toList();
    if (kvar.size() < 2) {
      return Optional.empty();
    }
    String vad = upp ? "protokoll.anslag.alla_uppe" : "protokoll.anslag.alla_nere";
    return Optional.of(
        Knapp.rad(Knapp.stilla(text(vad), () -> bekraftelse.alla(a, kvar, upp, vad))));
  }
}
