package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.budget.ui.Effekt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Sammantradesvy;
import se.samordna.sammantrade.Sammantradesvy.Punktvy;
import se.samordna.sammantrade.lista.ui.Punktmarken;

/** En punkt: handlingarna, vad den gör med pengarna, jäv, voteringar och beslutet. */
final class Punktkort extends Composite<Article> {

  private final transient Sammantradesakter akter;
  private final transient Punktakt akt;
  private final transient Punktvy punkt;
  private final transient Sammantradesvy mote;
  private final Div innehall = new Div();
  private transient Optional<Effekt> effekt = Optional.empty();

  Punktkort(
      Sammantradesakter akter,
      SammantradeId id,
      Sammantradesvy mote,
      Punktvy punkt,
      Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = punkt;
    this.akt = new Punktakt(akter, id, mote, punkt, vidAndring);
    innehall.addClassName("punkt-innehall");
    getContent().addClassName("punkt");
    getContent().setId("punkt-" + punkt.ordning());
    // Den som kommer från en verifikation ska till sin paragraf.
    getContent()
        .addAttachListener(
            e ->
                e.getSource()
                    .getElement()
                    .executeJs("if (location.hash === '#' + this.id) { this.scrollIntoView(); }"));
    getContent().add(huvud(), innehall);
    Punktmarken.av(punkt).forEach(innehall::add);
    if (punkt.duHarJav()) {
      Paragraph jav = new Paragraph(text("punkt.du_har_jav"));
      jav.addClassName("varsel");
      innehall.add(jav);
    } else {
      bygg();
    }
    punkt.beslut().ifPresent(b -> innehall.add(new Beslutsruta(b)));
    handlingar();
  }

  /** Räknar om vad förslaget gör med pengarna: ett beslut på en annan punkt kan ha ändrat det. */
  void raknaOm() {
    if (punkt.beslut().isEmpty()) {
      punkt.arendeId().map(ArendeId::new).ifPresent(a -> effekt.ifPresent(e -> e.avForslaget(a)));
      if (!punkt.andringar().isEmpty()) {
        effekt.ifPresent(e -> e.avAndringar(punkt.andringsid(), List.of()));
      }
    }
  }

  private Component huvud() {
    Span nr = new Span(text("punkt.nr", punkt.ordning()));
    nr.addClassName("punkt-nr");
    Div huvud = new Div(nr, new H3(punkt.rubrik()));
    huvud.addClassName("punkt-huvud");
    huvud.add(
        punkt
            .beslut()
            .map(b -> new Statusmarke(Beslutsruta.ton(b.utfall()), text("utfall." + b.utfall())))
            .orElseGet(
                () ->
                    new Statusmarke(
                        Ton.LUGN,
                        text(punkt.harUtgatt() ? "punkt.har_utgatt" : "punkt.inte_avgjord"))));
    return huvud;
  }

  private void bygg() {
    Punktmarken.texter(punkt).forEach(innehall::add);
    punkt
        .arendeId()
        .map(ArendeId::new)
        .ifPresent(
            arende -> {
              innehall.add(papper(arende));
              if (punkt.beslut().isEmpty()) {
                punkt.forslag().ifPresent(f -> innehall.add(new Forslagsruta(f)));
                effekt(arende);
              }
            });
    punkt.budgetversion().map(Budgetruta::new).ifPresent(innehall::add);
    punkt.andringar().forEach(a -> innehall.add(new Andringsruta(a)));
    if (punkt.beslut().isEmpty() && punkt.andrarPengar()) {
      visa(
          new Effekt(akter.budget(), mote.forstaAret(punkt)),
          e -> e.avAndringar(punkt.andringsid(), List.of()));
    }
    if (!punkt.jav().isEmpty()) {
      innehall.add(new Paragraph(text("punkt.jav", Punkttext.jav(punkt))));
    }
    if (mote.oppnat().isPresent() && !punkt.jav().isEmpty()) {
      innehall.add(kvorum());
    }
    punkt.voteringar().forEach(v -> innehall.add(new Paragraph(Punkttext.votering(v))));
  }

  private Component papper(ArendeId arende) {
    Div papper = new Div();
    papper.addClassName("lankar");
    punkt.diarienummer().ifPresent(d -> papper.add(new Span(d)));
    papper.add(
        new Anchor(ArendeNavigation.arende(arende), text("punkt.arendet")),
        new Anchor(ArendeNavigation.ansokan(arende), text("arende.till_ansokan")),
        new Anchor(ArendeNavigation.beredning(arende), text("punkt.forslaget")));
    return papper;
  }

  private void effekt(ArendeId arende) {
    if (punkt.forslag().isPresent()) {
      visa(new Effekt(akter.budget(), mote.forstaAret(punkt)), e -> e.avForslaget(arende));
    }
  }

  private void visa(Effekt ny, Consumer<Effekt> rakna) {
    if (!Inloggad.aktor().har(Roll.BEREDNING)) {
      rakna.accept(ny);
      effekt = Optional.of(ny);
      innehall.add(ny);
    }
  }

  private Component kvorum() {
    return new Statusmarke(
        punkt.kvorum().beslutsfor() ? Ton.KLAR : Ton.NEJ,
        text(
            punkt.kvorum().beslutsfor() ? "mote.ar_beslutsfor" : "mote.inte_beslutsfor",
            text(
                "mote.tjanstgor",
                punkt.kvorum().tjanstgorande().size(),
                punkt.kvorum().platser())));
  }

  private void handlingar() {
    if (punkt.beslut().isPresent() || punkt.harUtgatt()) {
      return;
    }
    Div knappar = Knapp.rad();
    if (punkt.farBesluta()) {
      knappar.add(
          Knapp.huvud(text("punkt.besluta"), akt::besluta),
          Knapp.stilla(text("punkt.votera"), akt::votera));
    }
    if (!punkt.duHarJav()
        && Inloggad.aktor().har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.ADMINISTRATOR)) {
      knappar.add(Knapp.stilla(text("punkt.anmal_jav"), akt::anmalJav));
    }
    innehall.add(knappar);
  }
}
