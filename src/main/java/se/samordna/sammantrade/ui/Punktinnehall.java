package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.budget.VerkanService;
import se.samordna.budget.ui.Effekt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.ui.ListaNavigation;
import se.samordna.sammantrade.VoteringService.Utgang;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det som står på en punkt: handlingarna, vad den gör med pengarna, jäv, voteringar, beslutet. */
final class Punktinnehall extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable vidAndring;
  private final transient Punktvy punkt;
  private final transient Listverkan.Lista lista;
  private final transient Motesbild mote;
  private final Div innehall = getContent();
  private transient Optional<Effekt> effekt = Optional.empty();

  Punktinnehall(
      Sammantradestjanster akter,
      SammantradeId id,
      Motesbild mote,
      Punktvy punkt,
      Listverkan.Lista lista,
      Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
    this.mote = mote;
    this.punkt = punkt;
    this.lista = lista;
    innehall.addClassName("punkt-innehall");
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
            b ->
                innehall.add(
                    new Beslutsruta(
                        b, punkt.akt(), m -> Deltagarlista.medlem(akter.register(), m))));
  }

  /** Visar om vad förslaget gör med pengarna: ett beslut på en annan punkt kan ha ändrat det. */
  void raknaOm(Listverkan.Lista ny) {
    ny.om(punkt).ifPresent(steg -> effekt.ifPresent(e -> e.paListan(steg, !ny.flera())));
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
              }
            });
    punkt.budgetversion().map(b -> new Budgetruta(b, punkt)).ifPresent(innehall::add);
    punkt.andringar().forEach(a -> innehall.add(new Andringsruta(a)));
    // Versionens egen tabell visar redan nu och sedan, år för år.
    if (punkt.budgetversion().isEmpty()) {
      lista.om(punkt).ifPresent(this::effekt);
    }
    if (punkt.beslut().isEmpty()) {
      punkt.kravProcent().ifPresent(p -> innehall.add(new Paragraph(Punkttext.krav(p))));
    }
    punkt.jav().forEach(j -> innehall.add(new Javrad(akter.jav(), mote, punkt, j, vidAndring)));
    if (pagar() && punkt.beslut().isEmpty()) {
      innehall.add(Punkttext.kvorum(punkt.kvorum()));
    }
    if (attSvaraPa()) {
      innehall.add(
          lankar(new Anchor(ListaNavigation.lista(id.varde()), text("punkt.sag_om_tas_upp"))));
    }
    if (!punkt.yrkanden().isEmpty()) {
      innehall.add(new Yrkanderuta(akter.gang(), id, punkt, yrkandenOppna(), vidAndring));
    }
    punkt.voteringar().forEach(v -> innehall.add(votering(v)));
  }

  /** Ett sent anmält ärende, där den som leder ska anteckna om styrelsen tar upp det. */
  private boolean attSvaraPa() {
    return punkt.listan().sen()
        && punkt.farLeda()
        && mote.avslutat().isEmpty()
        && punkt.beslut().isEmpty()
        && !punkt.harUtgatt();
  }

  private static Div lankar(Component... vilka) {
    Div lankar = new Div(vilka);
    lankar.addClassName("lankar");
    return lankar;
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
    Div papper = lankar();
    punkt.diarienummer().ifPresent(d -> papper.add(new Span(d)));
    papper.add(
        new Anchor(ArendeNavigation.arende(arende), text("punkt.arendet")),
        new Anchor(ArendeNavigation.ansokan(arende), text("arende.till_ansokan")),
        new Anchor(ArendeNavigation.beredning(arende), text("punkt.forslaget")));
    return papper;
  }

  private void effekt(VerkanService.Foljdsteg steg) {
    Effekt ny = new Effekt(akter.verkan(), mote.forstaAret(punkt)).paListan(steg, !lista.flera());
    effekt = Optional.of(ny);
    innehall.add(ny);
  }
}
