package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.konto.Kontobild;
import se.samordna.konto.Kontolage;

/** Kontona, ett per rad, med det man kan göra med vart och ett. */
final class Kontotabell {

  private final Kontotjanster tjanster;
  private final Consumer<String> gjort;
  private final Rolltext ord;

  Kontotabell(Kontotjanster tjanster, Consumer<String> gjort) {
    this.tjanster = tjanster;
    this.gjort = gjort;
    this.ord = new Rolltext(tjanster);
  }

  Component av(List<Kontobild> konton) {
    Tabell tabell =
        new Tabell(text("konton.lista"))
            .kolumn(text("konton.namn"))
            .kolumn(text("konton.roller"))
            .kolumn(text("konton.lage"))
            .kolumn(text("konton.senast_inne"))
            .kolumn(text("konton.gor"));
    konton.forEach(
        k ->
            tabell.rad(
                namn(k),
                roller(k),
                lage(k),
                new Span(k.senastInne().map(Tider::tid).orElse("–")),
                handlingar(k)));
    return tabell;
  }

  private static Component namn(Kontobild k) {
    Span anvandare = new Span(k.anvandare());
    anvandare.addClassName("svag");
    Span epost = new Span(k.epost());
    epost.addClassName("svag");
    return rader(new Span(k.namn()), anvandare, epost);
  }

  private Component roller(Kontobild k) {
    UnorderedList lista = new UnorderedList();
    lista.addClassName("enkel-lista");
    k.roller().forEach(u -> lista.add(new ListItem(ord.nu(u))));
    k.kommande().forEach(u -> lista.add(new ListItem(ord.kommande(u))));
    return lista.getComponentCount() == 0 ? new Span(text("konton.inga_roller")) : lista;
  }

  private static Component lage(Kontobild k) {
    Statusmarke marke =
        new Statusmarke(
            switch (k.lage()) {
              case INBJUDEN -> Statusmarke.Ton.PAGAR;
              case AKTIV -> Statusmarke.Ton.KLAR;
              case SPARRAD -> Statusmarke.Ton.NEJ;
            },
            text("konton.lage." + Kod.av(k.lage())));
    if (!k.fel().isEmpty()) {
      return rader(marke, new Paragraph(k.fel()));
    }
    if (k.lage() != Kontolage.INBJUDEN) {
      return marke;
    }
    return rader(
        marke,
        new Span(
            k.brevetHarGatt()
                ? text("konton.brevet_gick", Tider.dag(Tider.lokal(k.inbjuden()).toLocalDate()))
                : text("konton.brevet_vantar")));
  }

  private Component handlingar(Kontobild k) {
    Div rad = Knapp.rad();
    if (k.lage() == Kontolage.INBJUDEN) {
      rad.add(Knapp.radknapp("konton.skicka_om", k.namn(), () -> skickaOm(k)));
    }
    if (k.lage() == Kontolage.SPARRAD) {
      rad.add(radknapp("konton.oppna", k, tjanster.konton()::oppna));
    } else {
      rad.add(radknapp("konton.sparra", k, tjanster.konton()::sparra));
    }
    if (!k.roller().isEmpty() || !k.kommande().isEmpty()) {
      rad.add(radknapp("konton.avsluta", k, tjanster.konton()::avsluta));
    }
    return rad;
  }

  private Component radknapp(
      String nyckel, Kontobild k, BiFunction<String, String, Svar<Kontobild>> akt) {
    return Knapp.radknapp(nyckel, k.namn(), () -> medSkal(nyckel, k, akt));
  }

  private void medSkal(
      String nyckel, Kontobild k, BiFunction<String, String, Svar<Kontobild>> akt) {
    Dialogruta ruta = new Dialogruta(text(nyckel + ".for", k.namn()));
    ruta.formular().add(new Paragraph(text(nyckel + ".hjalp")));
    TextField skal = new TextField(text("konton.skal"));
    skal.setHelperText(text("konton.skal.hjalp"));
    ruta.formular().falt("skal", skal);
    ruta.oppna(
        text(nyckel),
        () ->
            ruta.visa(
                akt.apply(k.anvandare(), skal.getValue()),
                efter -> gjort.accept(text(nyckel + ".gjort", k.namn()))));
  }

  private void skickaOm(Kontobild k) {
    switch (tjanster.konton().bjudInIgen(k.anvandare())) {
      case Svar.Ja<Kontobild> ja -> gjort.accept(text("konton.skicka_om.gjort", k.epost()));
      case Svar.Nej<Kontobild>(var hinder) -> Besked.visa(hinder.text());
    }
  }

  private static Div rader(Component... delar) {
    Div yta = new Div(delar);
    yta.addClassName("cellrader");
    return yta;
  }
}
