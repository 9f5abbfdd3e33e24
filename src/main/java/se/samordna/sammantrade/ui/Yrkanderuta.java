package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Hindervisning;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;
import se.samordna.sammantrade.pagaende.Gangbild.Instammande;
import se.samordna.sammantrade.pagaende.Gangbild.Yrkande;

/** Yrkandena på punkten, i den ordning proposition ställs; ordföranden kan byta ordning. */
final class Yrkanderuta extends Composite<Div> {

  private final transient Gangtjanster akter;
  private final SammantradeId mote;
  private final transient Punktvy punkt;
  private final boolean oppen;
  private final transient Runnable efter;
  private final Hindervisning hinder = new Hindervisning();

  Yrkanderuta(
      Gangtjanster akter, SammantradeId mote, Punktvy punkt, boolean oppen, Runnable efter) {
    this.akter = akter;
    this.mote = mote;
    this.punkt = punkt;
    this.oppen = oppen;
    this.efter = efter;
    OrderedList lista = new OrderedList();
    lista.addClassName("yrkanden");
    punkt.yrkanden().forEach(y -> lista.add(rad(y)));
    getContent().addClassName("yrkanderuta");
    getContent().add(new H4(text("yrkande.rubrik")), hinder);
    if (staende().size() > 1) {
      Paragraph ordning = new Paragraph(text("yrkande.ordning"));
      ordning.addClassName("om");
      getContent().add(ordning);
    }
    getContent().add(lista);
  }

  private List<Yrkande> staende() {
    return punkt.yrkanden().stream().filter(y -> !y.aterkallat()).toList();
  }

  private ListItem rad(Yrkande y) {
    Span vad = new Span(text("yrkande.yrkar", y.namn(), text("utfall." + y.utfall().kod())));
    vad.addClassName("yrkande-vad");
    Div ord = new Div(vad);
    if (!y.text().isBlank()) {
      ord.add(new Paragraph(y.text()));
    }
    if (!y.instammer().isEmpty()) {
      Paragraph med =
          new Paragraph(
              text(
                  "yrkande.instammer",
                  y.instammer().stream().map(Instammande::namn).collect(Collectors.joining(", "))));
      med.addClassName("om");
      ord.add(med);
    }
    if (y.aterkallat()) {
      Span bort = new Span(text("yrkande.aterkallat"));
      bort.addClassName("om");
      ord.add(bort);
    }
    ListItem rad = new ListItem(ord);
    if (oppen && !y.aterkallat()) {
      rad.add(knappar(y));
    }
    return rad;
  }

  private Div knappar(Yrkande y) {
    Div knappar = new Div();
    knappar.addClassName("yrkande-knappar");
    String jag = Inloggad.aktor().anvandare();
    boolean mitt = y.person().equals(jag);
    if (punkt.duTjanstgor()
        && !mitt
        && y.instammer().stream().noneMatch(i -> i.person().equals(jag))) {
      knappar.add(
          knapp(
              "yrkande.instam",
              y,
              () -> akter.yrkanden().instam(mote, id(), y.yrkandeId(), Optional.empty())));
    }
    int nr = staende().indexOf(y);
    if (punkt.farLeda() && nr > 0) {
      knappar.add(knapp("yrkande.fore", y, () -> flytta(nr, nr - 1)));
    }
    if (punkt.farLeda() && nr < staende().size() - 1) {
      knappar.add(knapp("yrkande.efter", y, () -> flytta(nr, nr + 1)));
    }
    if (mitt || punkt.farLeda()) {
      knappar.add(
          knapp(
              "yrkande.aterkalla", y, () -> akter.yrkanden().aterkalla(mote, id(), y.yrkandeId())));
    }
    return knappar;
  }

  private Svar<List<UUID>> flytta(int fran, int till) {
    List<UUID> ordning = new ArrayList<>(staende().stream().map(Yrkande::yrkandeId).toList());
    Collections.swap(ordning, fran, till);
    return akter.yrkanden().ordna(mote, id(), ordning);
  }

  private PunktId id() {
    return new PunktId(punkt.punkt());
  }

  private Button knapp(String nyckel, Yrkande y, Supplier<? extends Svar<?>> akt) {
    Button knapp =
        Knapp.stilla(
            text(nyckel),
            () -> {
              if (akt.get() instanceof Svar.Nej<?>(var nej)) {
                hinder.visa(nej);
              } else {
                efter.run();
              }
            });
    knapp.setAriaLabel(
        text(nyckel) + ": " + text("yrkande.yrkar", y.namn(), text("utfall." + y.utfall().kod())));
    return knapp;
  }
}
