package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Vy;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.insats.InsatsService;
import se.samordna.insats.Insatsbild;

/** Insatserna som man får se, senast startad först. */
@Route(InsatsNavigation.LISTA)
@PermitAll
class InsatserVy extends Vy {

  private static final int PER_SIDA = 50;

  private final transient InsatsService insatser;
  private final transient Klocka klocka;
  private final Div lista = new Div();

  InsatserVy(InsatsService insatser, Klocka klocka) {
    this.insatser = insatser;
    this.klocka = klocka;
    titel(text("insatser.titel"));
    Sidhuvud huvud = new Sidhuvud(text("insatser.titel"));
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.EKONOM)) {
      huvud.handling(Knapp.lank(InsatsNavigation.OVERTA, text("overta.titel")));
    }
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.EKONOM, Roll.REVISOR)) {
      huvud.handling(Knapp.lank(InsatsNavigation.INDEXTAL, text("indextal.titel")));
    }
    add(huvud, lista);
    visa(0);
  }

  private void visa(int sida) {
    Sida<Insatsbild> svar = insatser.lista(new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text("insatser.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("insatser.tabell"))
            .kolumn(text("insats.namn"))
            .kolumn(text("insats.tid"))
            .kolumn(text("insats.status"))
            .tal(text("insats.beviljat"))
            .kolumn(text("insats.nasta_rapport"));
    svar.innehall().forEach(i -> rad(tabell, i));
    lista.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private void rad(Tabell tabell, Insatsbild i) {
    Component rapport =
        i.nastaRapport()
            .<Component>map(f -> new Frist(f, klocka.idag()))
            .orElseGet(() -> new Span("–"));
    tabell.rad(
        new Anchor(InsatsNavigation.insats(i.insatsId()), i.rubrik()),
        new Span(text("insats.fran_till", i.start().toString(), i.slut().toString())),
        new Span(text("insatsstatus." + Kod.av(i.lage()))),
        new Span(Siffror.belopp(beviljat(i))),
        rapport);
  }

  /** Det som beviljats, oavsett hur långt pengarna kommit sedan; det återförda är inte kvar. */
  static Belopp beviljat(Insatsbild i) {
    return i.pengar().stream()
        .filter(p -> p.stadium() != Insatsstadium.ATERFORT)
        .map(Insatsbild.Pengar::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }
}
