package se.samordna.processmotor.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.SparadMening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.processmotor.Avvikelse;
import se.samordna.processmotor.DriftService;
import se.samordna.processmotor.Driftkommando;
import se.samordna.processmotor.MotorbyteService;
import se.samordna.processmotor.StillestandService;

/** Driften: hur motorn mår, vad som sitter fast, och avstämningen. Visar id:n, aldrig innehåll. */
@Route(ProcessmotorNavigation.DRIFT)
@RolesAllowed("drift")
class DriftVy extends Vy {

  private static final Sida.Begaran SIDA = new Sida.Begaran(0, 100);

  private final transient DriftService drift;
  private final transient StillestandService stillestand;
  private final transient MotorbyteService byten;
  private final Div innehall = new Div();

  DriftVy(DriftService drift, StillestandService stillestand, MotorbyteService byten) {
    this.drift = drift;
    this.stillestand = stillestand;
    this.byten = byten;
    titel(text("drift.titel"));
    add(
        new Sidhuvud(text("drift.titel"))
            .ingress(text("drift.ingress"))
            .handling(
                Knapp.stilla(text("drift.las_om"), this::visa),
                Knapp.huvud(text("drift.stam_av"), this::stamAv)),
        innehall);
    visa();
  }

  private void visa() {
    innehall.removeAll();
    innehall.add(
        new Avsnitt(text("drift.motorn"), new Motorhalsoruta(drift.halsa())),
        new Avsnitt(text("drift.stilla"), new Stillestandslista(stillestand, this::visa)),
        new Avsnitt(text("drift.blockerade"), blockerade()),
        new Avsnitt(text("drift.byte"), new Bytesruta(byten)),
        new Avsnitt(text("drift.avvikelser"), avvikelser()));
  }

  private void stamAv() {
    drift.stamAv();
    visa();
    Besked.visa(text("drift.avstamd"));
  }

  private Component blockerade() {
    Svar<Sida<Driftkommando>> svar = drift.kommandon("blockerad", SIDA);
    Div lista = new Div();
    svar.varde().innehall().forEach(k -> lista.add(kommando(k)));
    return svar.varde().innehall().isEmpty() ? Avsnitt.tomt(text("drift.inga_blockerade")) : lista;
  }

  private Component kommando(Driftkommando k) {
    Formular formular = new Formular();
    formular.addClassName("radgrupp");
    TextField skal = new TextField(text("drift.skal"));
    formular.add(
        new Fakta()
            .med(text("drift.kommando"), k.slag() + " " + k.mal())
            .med(text("drift.forbund"), k.forbund())
            .med(text("drift.arende"), k.arendeId().toString())
            .med(text("drift.forsok"), Integer.toString(k.forsok())),
        new Paragraph(k.senasteFel()));
    formular.falt("skal", skal);
    formular.add(
        Knapp.rad(
            Knapp.stilla(
                text("drift.forsok_igen"),
                () -> formular.visa(drift.forsokIgen(k.kommandoId()), id -> visa())),
            Knapp.stilla(
                text("drift.slapp"),
                () -> formular.visa(drift.slapp(k.kommandoId(), skal.getValue()), id -> visa()))));
    return formular;
  }

  private Component avvikelser() {
    Sida<Avvikelse> sida = drift.avvikelser();
    if (sida.innehall().isEmpty()) {
      return Avsnitt.tomt(text("drift.inga_avvikelser"));
    }
    Tabell tabell =
        new Tabell(text("drift.avvikelser_tabell"))
            .kolumn(text("drift.slag"))
            .kolumn(text("drift.forbund"))
            .kolumn(text("drift.arende"))
            .kolumn(text("drift.vad"))
            .tal(text("drift.antal"))
            .kolumn(text("drift.senast"));
    SparadMening sparad = SparadMening.med("avvikelse_", "jobb_", "motor", "ombyggd_");
    sida.innehall()
        .forEach(
            a ->
                tabell.rad(
                    new Span(text("avvikelse." + a.slag())),
                    new Span(a.forbund()),
                    new Span(a.arendeId().map(Object::toString).orElse("–")),
                    Svensk.sparad(sparad, a.text()),
                    new Span(Integer.toString(a.antal())),
                    new Span(Tider.tid(a.senast()))));
    return tabell;
  }
}
