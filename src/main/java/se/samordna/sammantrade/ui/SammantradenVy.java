package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Sidval;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.ui.Motesmarke;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/** Sammanträdena, senast först. */
@Route(SammantradeNavigation.LISTA)
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class SammantradenVy extends Vy {

  private static final int PER_SIDA = 25;

  private final transient MoteslasService sammantraden;
  private final transient Klocka klocka;
  private final Div lista = new Div();

  SammantradenVy(MoteslasService sammantraden, Klocka klocka) {
    this.sammantraden = sammantraden;
    this.klocka = klocka;
    titel(text("sammantraden.titel"));
    Sidhuvud huvud = new Sidhuvud(text("sammantraden.titel")).under(lankar());
    if (Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)) {
      huvud.handling(Knapp.lank(SammantradeNavigation.NYTT_MOTE, text("sammantraden.kalla")));
    }
    add(huvud, lista);
    visa(0);
  }

  private static Div lankar() {
    Div lankar =
        new Div(
            new Anchor("arsplan", text("kalender.lank")),
            new Anchor("min-kalender", text("min_kalender.titel")));
    if (Inloggad.aktor()
        .har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.STYRELSE, Roll.PRESIDIUM, Roll.REVISOR)) {
      lankar.add(new Anchor(SammantradeNavigation.DELEGATION, text("delegation.till_sidan")));
    }
    lankar.addClassName("lankar");
    return lankar;
  }

  private void visa(int sida) {
    Sida<Motesbild> svar = sammantraden.lista(new Sida.Begaran(sida, PER_SIDA));
    lista.removeAll();
    if (svar.innehall().isEmpty()) {
      lista.add(Avsnitt.tomt(text("sammantraden.tomt")));
      return;
    }
    Tabell tabell =
        new Tabell(text("sammantraden.tabell"))
            .kolumn(text("sammantraden.nar"))
            .kolumn(text("sammantraden.slag"))
            .kolumn(text("sammantraden.plats"))
            .kolumn(text("sammantraden.lage"))
            .tal(text("sammantraden.punkter"));
    svar.innehall().forEach(m -> rad(tabell, m));
    lista.add(tabell, new Sidval(sida, PER_SIDA, svar.totalt(), this::visa));
  }

  private void rad(Tabell tabell, Motesbild m) {
    String nar = Tider.veckodag(m.dag()) + " " + Tider.klockan(m.tid());
    tabell.rad(
        new Anchor(SammantradeNavigation.sammantrade(m.sammantradeId()), nar),
        new Span(text("moteslag." + Kod.av(m.slag()))),
        new Span(m.plats().isBlank() ? text("kalender.plats_aterkommer") : m.plats()),
        Motesmarke.av(m.lage(klocka.idag())),
        new Span(Integer.toString(m.punkter().size())));
  }
}
