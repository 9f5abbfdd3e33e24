package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samordna.budget.version.Beredningssteg;
import se.samordna.budget.version.Versionssida;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.plan.Budgetversion.Status;

/**
 * Det man kan göra med en version, i sidans huvud: framåt ett steg, eller tillbaka med ett skäl.
 */
final class Versionshandlingar {

  private final Versionssida sida;
  private final Versionstjanster tjanster;
  private final Consumer<String> gjort;

  Versionshandlingar(Versionssida sida, Versionstjanster tjanster, Consumer<String> gjort) {
    this.sida = sida;
    this.tjanster = tjanster;
    this.gjort = gjort;
  }

  static boolean farAndra() {
    return Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF);
  }

  Component[] knappar() {
    List<Component> knappar = new ArrayList<>();
    if (farAndra()) {
      knappar.add(tjanster.redigering().knapp(sida.rad().id()));
      sida.mojliga().stream().filter(this::framat).map(this::fram).forEach(knappar::add);
      sida.mojliga().stream().filter(m -> !framat(m)).map(this::ater).forEach(knappar::add);
    }
    return knappar.toArray(new Component[0]);
  }

  private boolean framat(Beredningssteg till) {
    return till == Beredningssteg.FORSLAG
        || (till == Beredningssteg.SAMRAD && sida.rad().status() == Status.UTKAST);
  }

  private Component fram(Beredningssteg till) {
    return Knapp.huvud(text("version.till." + till.kod()), () -> flytta(till));
  }

  private void flytta(Beredningssteg till) {
    switch (flytta(till, "")) {
      case Svar.Ja<Versionssida> ja -> gjort.accept(text("version.flyttad." + till.kod()));
      case Svar.Nej<Versionssida>(Hinder nej) -> gjort.accept(nej.text());
    }
  }

  private Svar<Versionssida> flytta(Beredningssteg till, String skal) {
    return tjanster.andring().flytta(sida.rad().id(), sida.rad().andring(), till, skal);
  }

  private Component ater(Beredningssteg till) {
    return Knapp.stilla(
        text("version.ater." + till.kod()),
        () ->
            new Textdialog(text("version.ater." + till.kod()), "skal", text("version.skal"), "")
                .inled(new Paragraph(text("version.ater.hjalp")))
                .oppna(
                    text("version.ater.verb"),
                    skal -> flytta(till, skal),
                    ok -> gjort.accept(text("version.flyttad." + till.kod()))));
  }
}
