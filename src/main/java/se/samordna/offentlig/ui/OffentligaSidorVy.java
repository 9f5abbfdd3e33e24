package se.samordna.offentlig.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.offentlig.Forenlighet;
import se.samordna.offentlig.Redogorelse;
import se.samordna.offentlig.Synpunkt;
import se.samordna.offentlig.TillganglighetService;

/** För stab: vägen till de offentliga sidorna, redogörelsen, och synpunkterna som kommit in. */
@Route(OffentligNavigation.STAB)
@RolesAllowed({"forbundschef", "administrator", "revisor"})
class OffentligaSidorVy extends Vy {

  private static final int PER_SIDA = 25;

  private final transient TillganglighetService tillganglighet;
  private final transient Klocka klocka;
  private final boolean farSkriva = Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR);
  private final Div synpunkter = new Div();
  private final Div redogorelse = new Div();

  OffentligaSidorVy(TillganglighetService tillganglighet, Klocka klocka) {
    this.tillganglighet = tillganglighet;
    this.klocka = klocka;
    titel(text("synpunkter.titel"));
    Anchor publikt =
        new Anchor(
            OffentligNavigation.publikt(Inloggad.aktor().forbund()),
            text("synpunkter.till_sidorna"));
    publikt.setRouterIgnore(true);
    add(
        new Sidhuvud(text("synpunkter.titel")).ingress(text("synpunkter.ingress")).under(publikt),
        new Avsnitt(text("synpunkter.inkomna"), synpunkter),
        new Avsnitt(text("redogorelse.titel"), redogorelse));
    visa(0);
    visaRedogorelse();
  }

  private void visa(int sida) {
    Sida<Synpunkt> svar = tillganglighet.synpunkter(new Sida.Begaran(sida, PER_SIDA));
    synpunkter.removeAll();
    if (svar.innehall().isEmpty()) {
      synpunkter.add(Avsnitt.tomt(text("synpunkter.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("synpunkter.tabell"))
            .kolumn(text("synpunkter.text"))
            .kolumn(text("synpunkter.sida"))
            .kolumn(text("synpunkter.kontakt"))
            .kolumn(text("synpunkter.tid"))
            .kolumn(text("synpunkter.svar"));
    svar.innehall()
        .forEach(
            s ->
                tabell.rad(
                    Lastext.av(s.text()),
                    new Span(s.sida()),
                    new Span(s.kontakt()),
                    new Span(Tider.tid(s.tid())),
                    svaret(s)));
    synpunkter.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private Component svaret(Synpunkt s) {
    Div svaret = new Div();
    s.svar().ifPresent(v -> svaret.add(Lastext.av(v.text())));
    if (farSkriva) {
      Button knapp = Knapp.stilla(text("synpunkter.besvara"), () -> besvara(s));
      knapp.setAriaLabel(text("synpunkter.besvara.vilken", Tider.tid(s.tid())));
      svaret.add(knapp);
    }
    return svaret;
  }

  private void besvara(Synpunkt s) {
    Dialogruta ruta = new Dialogruta(text("synpunkter.besvara.vilken", Tider.tid(s.tid())));
    ruta.formular().add(Lastext.av(s.text()));
    TextArea svar = ruta.formular().falt("svar", new TextArea(text("synpunkter.svar")));
    svar.setHelperText(text("synpunkter.svar.hjalp"));
    s.svar().ifPresent(v -> svar.setValue(v.text()));
    ruta.oppna(
        text("synpunkter.besvara"),
        () ->
            ruta.visa(
                tillganglighet.besvara(s.synpunktId(), s.version(), svar.getValue()),
                ny -> {
                  Besked.visa(text("synpunkter.besvarad"));
                  visa(0);
                }));
  }

  private void visaRedogorelse() {
    Redogorelse r = tillganglighet.redogorelse();
    redogorelse.removeAll();
    redogorelse.add(farSkriva ? formular(r) : lasbar(r));
  }

  private static Component lasbar(Redogorelse r) {
    return new Div(
        new Paragraph(text("redogorelse.forenlighet." + r.forenlighet())),
        new Fakta()
            .med(text("redogorelse.brister"), Lastext.av(r.brister()))
            .med(text("redogorelse.granskad"), Tider.dag(r.granskad()))
            .med(text("redogorelse.hur"), Lastext.av(r.hur()))
            .med(text("redogorelse.kontakt"), Lastext.av(r.kontakt())));
  }

  private Formular formular(Redogorelse r) {
    Formular f = new Formular();
    RadioButtonGroup<Forenlighet> forenlighet =
        f.falt("forenlighet", new RadioButtonGroup<>(text("redogorelse.forenlighet")));
    forenlighet.setItems(Forenlighet.values());
    forenlighet.setItemLabelGenerator(v -> text("redogorelse.forenlighet." + Kod.av(v)));
    forenlighet.setValue(Kod.lagrad(Forenlighet.class, r.forenlighet()));
    TextArea brister = f.falt("brister", new TextArea(text("redogorelse.brister")));
    brister.setValue(r.brister());
    Datumfalt granskad = f.falt("granskad", new Datumfalt(text("redogorelse.granskad")));
    granskad.setValue(r.granskad());
    TextArea hur = f.falt("hur", new TextArea(text("redogorelse.hur")));
    hur.setValue(r.hur());
    TextArea kontakt = f.falt("kontakt", new TextArea(text("redogorelse.kontakt")));
    kontakt.setValue(r.kontakt());
    f.add(
        Knapp.rad(
            Knapp.huvud(
                text("redogorelse.spara"),
                () ->
                    f.visa(
                        tillganglighet.skriv(
                            Redogorelse.av(
                                r.nummer(),
                                Kod.av(forenlighet.getValue()),
                                brister.getValue(),
                                granskad.getOptionalValue().orElse(klocka.idag()),
                                hur.getValue(),
                                kontakt.getValue())),
                        ny -> {
                          Besked.visa(text("redogorelse.sparad"));
                          visaRedogorelse();
                        }))));
    return f;
  }
}
