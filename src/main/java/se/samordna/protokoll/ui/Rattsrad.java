package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import se.samordna.arende.ui.ArendeNavigation;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.protokoll.OverklagandeService;
import se.samordna.protokoll.Overklagandeutgang;
import se.samordna.protokoll.Protokollbild.Overklagat;
import se.samordna.protokoll.Protokollbild.Paragraf;
import se.samordna.protokoll.Protokollbild.Ratt;
import se.samordna.protokoll.UpphavandeService;

/** Var beslutet står: överklagandetid, överklagat, laga kraft, upphävt; och det som hör till. */
final class Rattsrad extends Composite<Div> {

  private final transient Protokolltjanster akter;
  private final transient SammantradeId id;
  private final transient Paragraf paragraf;
  private final transient Ratt ratt;
  private final transient Runnable vidAndring;

  Rattsrad(
      Protokolltjanster akter,
      SammantradeId id,
      Paragraf paragraf,
      Ratt ratt,
      Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.paragraf = paragraf;
    this.ratt = ratt;
    this.vidAndring = vidAndring;
    getContent().addClassName("rattsrad");
    getContent().add(new Statusmarke(ton(), lage()));
    ratt.overklaganden().forEach(o -> getContent().add(overklagat(o)));
    ratt.upphavt()
        .ifPresent(
            u -> {
              Paragraph text =
                  new Paragraph(
                      text(
                          "protokoll.upphavt",
                          u.domstol(),
                          u.dag().toString(),
                          u.malnummer(),
                          text("upphavandefoljd." + Kod.av(u.foljd()))));
              text.addClassName("varsel");
              getContent().add(text);
              ratt.arendeId().map(Rattsrad::arendet).ifPresent(getContent()::add);
            });
    handlingar();
  }

  private static Anchor arendet(UUID arende) {
    return new Anchor(
        ArendeNavigation.arende(new ArendeId(arende)), text("protokoll.upphavt.arendet"));
  }

  private Ton ton() {
    return switch (ratt.lage()) {
      case LAGA_KRAFT -> Ton.KLAR;
      case OVERKLAGAT -> Ton.OBS;
      case UPPHAVT -> Ton.NEJ;
      case OVERKLAGANDETID -> Ton.PAGAR;
      default -> Ton.LUGN;
    };
  }

  private String lage() {
    return switch (ratt.lage()) {
      case OVERKLAGANDETID ->
          text("protokoll.ratt.overklagandetid", ratt.overklagasTill().orElseThrow().toString());
      case LAGA_KRAFT ->
          text("protokoll.ratt.laga_kraft", ratt.lagaKraft().orElseThrow().toString());
      default -> text("protokoll.ratt." + Kod.av(ratt.lage()));
    };
  }

  private Div overklagat(Overklagat o) {
    Div rad =
        new Div(
            new Paragraph(
                text(
                    "protokoll.overklagande",
                    o.dag().toString(),
                    o.domstol(),
                    o.malnummer(),
                    o.utgang()
                        .map(u -> text("utgang." + Kod.av(u)))
                        .orElse(text("utgang.oavgjort")))));
    if (o.avgjort().isEmpty() && ratt.farOverklagas()) {
      rad.add(Knapp.rad(Knapp.stilla(text("protokoll.avgor"), () -> avgor(o.overklagandeId()))));
    }
    return rad;
  }

  private void handlingar() {
    Div knappar = Knapp.rad();
    if (ratt.farOverklagas()) {
      knappar.add(Knapp.stilla(text("protokoll.overklaga"), this::overklaga));
    }
    if (ratt.farUpphava()) {
      knappar.add(Knapp.stilla(text("protokoll.upphav"), this::upphav));
    }
    if (knappar.getComponentCount() > 0) {
      getContent().add(knappar);
    }
  }

  private BeslutId beslut() {
    return new BeslutId(ratt.beslutId());
  }

  private void overklaga() {
    Dialogruta ruta = new Dialogruta(text("protokoll.overklaga.rubrik", paragraf.rubrik()));
    Datumfalt dag = ruta.formular().falt("dag", new Datumfalt(text("protokoll.overklaga.dag")));
    TextField domstol = ruta.formular().falt("domstol", new TextField(text("protokoll.domstol")));
    TextField mal = ruta.formular().falt("malnummer", new TextField(text("protokoll.mal")));
    ruta.oppna(
        text("protokoll.registrera"),
        () ->
            ruta.visa(
                akter
                    .overklaganden()
                    .overklaga(
                        id,
                        beslut(),
                        new OverklagandeService.NyttOverklagande(
                            dag(dag), domstol.getValue(), mal.getValue())),
                ok -> klart(text("protokoll.overklagat"))));
  }

  private void avgor(UUID overklagande) {
    Dialogruta ruta = new Dialogruta(text("protokoll.avgor"));
    Select<Overklagandeutgang> utgang = new Select<>();
    utgang.setLabel(text("protokoll.utgang"));
    utgang.setItems(
        Overklagandeutgang.AVSLAG, Overklagandeutgang.AVVISAT, Overklagandeutgang.AVSKRIVET);
    utgang.setItemLabelGenerator(u -> text("utgang." + Kod.av(u)));
    ruta.formular().falt("utgang", utgang);
    Datumfalt dag = ruta.formular().falt("dag", new Datumfalt(text("protokoll.avgor.dag")));
    ruta.oppna(
        text("protokoll.registrera"),
        () ->
            ruta.visa(
                akter
                    .overklaganden()
                    .avgor(
                        id,
                        beslut(),
                        overklagande,
                        new OverklagandeService.Avgorande(
                            utgang.getOptionalValue().map(Kod::av).orElse(""), dag(dag))),
                ok -> klart(text("protokoll.avgjort"))));
  }

  private void upphav() {
    Dialogruta ruta = new Dialogruta(text("protokoll.upphav.rubrik", paragraf.rubrik()));
    Paragraph varsel = new Paragraph(text("protokoll.upphav.varsel"));
    varsel.addClassName("varsel");
    ruta.formular().add(varsel);
    Datumfalt dag = ruta.formular().falt("dag", new Datumfalt(text("protokoll.upphav.dag")));
    TextField domstol = ruta.formular().falt("domstol", new TextField(text("protokoll.domstol")));
    TextField mal = ruta.formular().falt("malnummer", new TextField(text("protokoll.mal")));
    TextArea skal = ruta.formular().falt("skal", new TextArea(text("protokoll.upphav.skal")));
    ruta.oppna(
        text("protokoll.upphav"),
        () ->
            ruta.visa(
                akter
                    .upphavande()
                    .upphav(
                        id,
                        beslut(),
                        new UpphavandeService.Dom(
                            dag(dag), domstol.getValue(), mal.getValue(), skal.getValue())),
                f -> klart(text("upphavandefoljd." + Kod.av(f)))));
  }

  /** En tom dag är en dag som inte går igenom granskningen. */
  private static LocalDate dag(Datumfalt falt) {
    return falt.dag().orElse(Granskning.INGEN_DAG);
  }

  private void klart(String besked) {
    vidAndring.run();
    Besked.visa(besked);
  }
}
