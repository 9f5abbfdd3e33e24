package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.kalender.Kallelsebild;
import se.samordna.kalender.Kallelselage;
import se.samordna.narvaro.Narvarande;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Deltagare;

/**
 * Uppropet: kryssa för dem som är här, var de är, och vilka ersättare som tjänstgör. Innan det
 * hållits är de som svarat ja på kallelsen förkryssade.
 */
final class Uppropsformular extends Composite<Div> {

  private final transient Sammantradestjanster akter;
  private final SammantradeId id;
  private final transient Runnable vidAndring;
  private final transient List<Uppropsrad> rader;
  private final transient List<Deltagare> byggdAv;
  private final transient List<Narvarande> fran;
  private final transient Uppropsforslag forslag;
  private final Formular formular = new Formular();
  private final Paragraph andratAvAnnan = new Paragraph(text("upprop.andrat_av_annan"));

  Uppropsformular(
      Sammantradestjanster akter, SammantradeId id, Motesbild mote, Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.vidAndring = vidAndring;
    this.byggdAv = mote.narvarande();
    rader =
        mote.kallade().stream()
            .map(
                k ->
                    Uppropsrad.av(
                        k, Uppropsrad.forut(k, mote.kallade(), byggdAv), mote.distansTillaten()))
            .toList();
    forslag = forslag(mote);
    if (forslag.finns()) {
      rader.forEach(r -> r.forbered(forslag, mote.distansTillaten()));
    }
    Ersattarforslag ersattarna = new Ersattarforslag(rader, mote.vakantaPlatser());
    rader.forEach(r -> r.vidAndring(ersattarna::foresla));
    fran = narvarande();
    andratAvAnnan.addClassName("varsel");
    andratAvAnnan.getElement().setAttribute("role", "status");
    andratAvAnnan.setVisible(false);
    formular.addClassName("bredd");
    formular.add(new Paragraph(text("upprop.hjalp")));
    if (forslag.finns()) {
      formular.add(ursprung());
    }
    if (!mote.vakantaPlatser().isEmpty()) {
      formular.add(new Paragraph(text("upprop.vakanta", vakanta(mote))));
    }
    formular.add(andratAvAnnan, tabell(), knappar(mote));
    getContent().add(formular);
  }

  /** Svaren på kallelsen, så länge inget upprop är hållet. */
  private Uppropsforslag forslag(Motesbild mote) {
    return mote.oppnat().isEmpty()
            && mote.narvarande().isEmpty()
            && akter.kallelser().visa(id.varde())
                instanceof Svar.Ja<Kallelsebild>(Kallelsebild bild)
        ? Uppropsforslag.av(bild)
        : Uppropsforslag.INGET;
  }

  private String vakanta(Motesbild mote) {
    return mote.vakantaPlatser().stream()
        .map(m -> Deltagarlista.medlem(akter.register(), m))
        .collect(Collectors.joining(", "));
  }

  /** Var kryssen kommer ifrån. */
  private Paragraph ursprung() {
    Paragraph ursprung =
        new Paragraph(
            text(
                "upprop.ur_svaren",
                forslag.antal(Kallelselage.KOMMER, Kallelselage.DISTANS),
                forslag.antal(Kallelselage.FORHINDER),
                forslag.antal(Kallelselage.OBESVARAD, Kallelselage.KALLAD)));
    ursprung.addClassName("upplysning");
    return ursprung;
  }

  private Tabell tabell() {
    Tabell tabell =
        new Tabell(text("upprop.tabell"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.for"))
            .kolumn(text("upprop.har"))
            .kolumn(text("mote.narvaro"))
            .kolumn(text("mote.tjanstgoring"));
    rader.forEach(r -> tabell.rad(r.celler(Deltagarlista.medlem(akter.register(), r.medlem()))));
    return tabell;
  }

  private Div knappar(Motesbild mote) {
    boolean oppnat = mote.oppnat().isPresent();
    return Knapp.rad(
        oppnat
            ? Knapp.stilla(text("upprop.andra"), this::spara)
            : Knapp.huvud(text("upprop.oppna"), this::spara),
        Knapp.stilla(
            text("upprop.alla_ledamoter"),
            () -> rader.stream().filter(Uppropsrad::ordinarie).forEach(Uppropsrad::arHar)));
  }

  private void spara() {
    formular.visa(
        akter.upprop().ropaUpp(id, narvarande()),
        kvorum -> {
          vidAndring.run();
          Besked.visa(text("upprop.klart"));
        });
  }

  /**
   * Sant när formuläret kan stå kvar. Har någon annan ändrat uppropet medan man fyller i sitt eget
   * sägs det, och det man kryssat behålls; annars ska formuläret byggas om, också när ett svar på
   * kallelsen kommit.
   */
  boolean folj(Motesbild mote) {
    if (mote.narvarande().equals(byggdAv)) {
      return paborjat() || forslag(mote).equals(forslag);
    }
    andratAvAnnan.setVisible(paborjat());
    return paborjat();
  }

  /** Någon har kryssat utan att spara. */
  boolean paborjat() {
    return !narvarande().equals(fran);
  }

  private List<Narvarande> narvarande() {
    return rader.stream().flatMap(r -> r.narvarande().stream()).toList();
  }
}
