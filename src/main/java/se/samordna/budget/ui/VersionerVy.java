package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.budget.version.Versionsrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Budgetens versioner, den senaste först. */
@Route(BudgetNavigation.VERSIONER)
@RolesAllowed({"forbundschef", "ekonom", "presidium", "styrelse", "revisor", "administrator"})
class VersionerVy extends Vy {

  private static final int PER_SIDA = 25;

  private final transient Versionstjanster tjanster;
  private final Div lista = new Div();

  VersionerVy(Versionstjanster tjanster) {
    this.tjanster = tjanster;
    titel(text("versioner.titel"));
    Sidhuvud huvud = new Sidhuvud(text("versioner.titel")).ingress(text("versioner.ingress"));
    if (Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF)) {
      huvud.handling(Knapp.lank(BudgetNavigation.LAS_IN, text("budget.las_in")));
    }
    add(huvud, lista);
    visa(0);
  }

  private void visa(int sida) {
    lista.removeAll();
    Sida<Versionssida> svar = tjanster.versioner().lista(new Sida.Begaran(sida, PER_SIDA));
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text("versioner.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("versioner.tabell"))
            .kolumn(text("versioner.version"))
            .kolumn(text("versioner.status"))
            .kolumn(text("versioner.galler"))
            .kolumn(text("versioner.kalla"))
            .kolumn(text("versioner.skapad"))
            .kolumn(text("versioner.att_se"));
    svar.innehall().forEach(v -> rad(tabell, v));
    lista.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private void rad(Tabell tabell, Versionssida s) {
    Versionsrad v = s.rad();
    tabell.rad(
        new Anchor(BudgetNavigation.version(v.id()), Versionstext.titel(v)),
        Versionstext.status(v.status()),
        new Span(Versionstext.ar(v.galler())),
        kalla(v),
        medOm(Tider.dag(Tider.lokal(v.skapad()).toLocalDate()), tjanster.namn(v.skapadAv())),
        attSe(s));
  }

  private static Component kalla(Versionsrad v) {
    return v.ursprung()
        .map(u -> medOm(v.kallfil(), text("version.av", Long.toString(u.nummer()))))
        .orElseGet(() -> new Span(v.kallfil()));
  }

  private static Component attSe(Versionssida s) {
    Div delar = new Div();
    if (!s.varningar().isEmpty()) {
      delar.add(new Statusmarke(Ton.OBS, text("versioner.varningar", s.varningar().size())));
    }
    if (s.differenser() > 0) {
      Span differenser = new Span(text("versioner.differenser", s.differenser()));
      differenser.addClassName("om");
      delar.add(differenser);
    }
    return delar.getComponentCount() == 0 ? new Span("–") : delar;
  }

  static Component medOm(String text, String om) {
    Span svag = new Span(om);
    svag.addClassName("om");
    return new Div(new Span(text), svag);
  }
}
