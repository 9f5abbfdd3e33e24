package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import se.samordna.sammantrade.Sammantradesvy.Beslutsvy;
import se.samordna.sammantrade.Sammantradesvy.Punktvy;
import se.samordna.sammantrade.VoteringService.Utgang;
import se.samordna.sammantrade.lista.ui.ListaNavigation;
import se.samordna.sammantrade.lista.ui.Punktmarken;

/** En punkt: handlingarna, vad den gör med pengarna, jäv, voteringar och beslutet. */
final class Punktkort extends Composite<Article> {

  private final transient Sammantradesakter akter;
  private final SammantradeId id;
  private final transient Punktakt akt;
  private final transient Gangakt gang;
  private final transient Runnable vidAndring;
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
    this.id = id;
    this.vidAndring = vidAndring;
    this.mote = mote;
    this.punkt = punkt;
    this.akt = new Punktakt(akter, id, mote, punkt, vidAndring);
    this.gang = new Gangakt(akter.gang(), id, mote, punkt, vidAndring);
    innehall.addClassName("punkt-innehall");
    getContent().addClassName("punkt");
    getContent().setClassName("aktuell", arAktuell());
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
    punkt
        .beslut()
        .ifPresent(
            b -> innehall.add(new Beslutsruta(b, m -> Deltagarlista.medlem(akter.register(), m))));
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
            .orElseGet(this::inteAvgjord));
    return huvud;
  }

  private Statusmarke inteAvgjord() {
    if (punkt.harUtgatt()) {
      return new Statusmarke(Ton.LUGN, text("punkt.har_utgatt"));
    }
    if (punkt.omrostning().isPresent()) {
      return new Statusmarke(Ton.PAGAR, text("omrostning.pagar"));
    }
    if (punkt.listan().arAvbojd()) {
      return new Statusmarke(Ton.NEJ, text("lista.tas_inte_upp"));
    }
    if (punkt.lamnad()) {
      return new Statusmarke(Ton.OBS, text("punkt.lamnad"));
    }
    return arAktuell()
        ? new Statusmarke(Ton.PAGAR, text("punkt.behandlas"))
        : new Statusmarke(Ton.LUGN, text("punkt.inte_avgjord"));
  }

  private boolean arAktuell() {
    return mote.aktuellPunkt().filter(punkt.punkt()::equals).isPresent();
  }

  private boolean pagar() {
    return mote.oppnat().isPresent() && mote.avslutat().isEmpty();
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
    if (punkt.beslut().isEmpty()) {
      punkt.kravProcent().ifPresent(p -> innehall.add(new Paragraph(Punkttext.krav(p))));
    }
    punkt.jav().forEach(j -> innehall.add(new Javrad(akter.jav(), mote, punkt, j, vidAndring)));
    if (pagar() && punkt.beslut().isEmpty()) {
      innehall.add(Punkttext.kvorum(punkt.kvorum()));
    }
    if (!punkt.yrkanden().isEmpty()) {
      innehall.add(new Yrkanderuta(akter.gang(), id, punkt, yrkandenOppna(), vidAndring));
    }
    punkt.voteringar().forEach(v -> innehall.add(votering(v)));
  }

  private boolean yrkandenOppna() {
    return pagar() && punkt.beslut().isEmpty() && punkt.omrostning().isEmpty();
  }

  private Component votering(Utgang v) {
    UnorderedList roster = new UnorderedList();
    Punkttext.roster(v, Deltagarlista.namn(mote)).forEach(r -> roster.add(new ListItem(r)));
    return new Div(
        new Paragraph(Punkttext.votering(v)), new NativeDetails(text("votering.namn"), roster));
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

  private void handlingar() {
    Div knappar = Knapp.rad();
    if (mote.avslutat().isEmpty()) {
      punkt.beslut().ifPresentOrElse(b -> efterBeslut(b, knappar), () -> foreBeslut(knappar));
    }
    if (knappar.getComponentCount() > 0) {
      innehall.add(knappar);
    }
  }

  /** När en punkt behandlas är det på den man handlar; de andra tas upp först. */
  private void foreBeslut(Div knappar) {
    if (punkt.harUtgatt()) {
      return;
    }
    boolean har = arAktuell() || mote.aktuellPunkt().isEmpty();
    boolean tasUpp = !punkt.listan().arAvbojd();
    if (punkt.omrostning().isEmpty() && har && tasUpp) {
      leda(knappar);
    }
    if (punkt.listan().sen() && punkt.farLeda()) {
      knappar.add(new Anchor(ListaNavigation.lista(id.varde()), text("punkt.sag_om_tas_upp")));
    }
    if (pagar() && punkt.farLeda() && !arAktuell() && tasUpp) {
      knappar.add(stilla("punkt.ta_upp", gang::taUpp));
    }
    if (!punkt.duHarJav()
        && Inloggad.aktor().har(Roll.STYRELSE, Roll.PRESIDIUM, Roll.ADMINISTRATOR)) {
      knappar.add(Knapp.stilla(text("punkt.anmal_jav"), akt::anmalJav));
    }
  }

  private void leda(Div knappar) {
    if (punkt.farBesluta()) {
      knappar.add(Knapp.huvud(text("punkt.besluta"), akt::besluta));
    }
    if (punkt.farBesluta() && pagar()) {
      knappar.add(stilla("omrostning.oppna", gang::oppnaOmrostning));
    }
    if (punkt.farBesluta()) {
      knappar.add(Knapp.stilla(text("punkt.votera"), akt::votera));
    }
    if (pagar() && !punkt.duHarJav() && (punkt.duTjanstgor() || punkt.farLeda())) {
      knappar.add(stilla("yrkande.yrka", gang::yrka));
    }
  }

  private void efterBeslut(Beslutsvy beslut, Div knappar) {
    String jag = Inloggad.aktor().anvandare();
    boolean kan =
        beslut.tjanstgorande().contains(jag)
            && beslut.reservationer().stream().noneMatch(r -> r.person().equals(jag));
    if (kan || punkt.farLeda()) {
      knappar.add(
          Knapp.stilla(
              text(punkt.farLeda() ? "reservation.anteckna" : "reservation.reservera"),
              () -> gang.reservera(beslut)));
    }
  }

  private static Button stilla(String nyckel, Runnable gor) {
    return Knapp.stilla(text(nyckel), gor);
  }
}
