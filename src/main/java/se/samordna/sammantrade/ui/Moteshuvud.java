package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tider;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.sammantrade.bild.Motesbild;

/** Överst på mötets sida: när och var, om det är inställt eller infört i efterhand, kvorum. */
final class Moteshuvud {

  private Moteshuvud() {}

  static Component av(Sammantradestjanster akter, String rubrik, Motesbild mote) {
    Sidhuvud sidhuvud = new Sidhuvud(rubrik).under(fakta(akter, mote));
    if (akter.protokoll().kanLasas(new SammantradeId(mote.sammantradeId()))) {
      sidhuvud.under(protokollet(mote));
    }
    return sidhuvud;
  }

  private static Component protokollet(Motesbild mote) {
    Div lankar =
        new Div(
            new Anchor(
                SammantradeNavigation.protokoll(mote.sammantradeId()), text("mote.protokoll")));
    lankar.addClassName("lankar");
    return lankar;
  }

  private static Fakta fakta(Sammantradestjanster akter, Motesbild mote) {
    Fakta fakta =
        new Fakta()
            .med(text("mote.tid"), Tider.klockan(mote.tid()))
            .med(
                text("mote.plats"),
                mote.plats().isBlank() ? text("kalender.plats_aterkommer") : mote.plats())
            .med(
                text("svar.rubrik"),
                new Anchor(
                    SammantradeNavigation.sammantrade(mote.sammantradeId()) + "/svar",
                    text("svar.lank")));
    if (mote.planering().installt().isPresent()) {
      fakta.med(
          text("kalender.lage"),
          new Statusmarke(
              Ton.NEJ, text("kalender.installt_skal", mote.planering().installtSkal().orElse(""))));
    }
    if (mote.offentligt()) {
      fakta.med(text("mote.offentligt"), text("ja"));
    }
    mote.infort()
        .ifPresent(
            i ->
                fakta.med(
                    text("mote.infort"),
                    text("mote.infort_av", Tider.tid(i.tid()), akter.register().namn(i.av()))));
    mote.avslutat().ifPresent(t -> fakta.med(text("mote.avslutat"), Tider.klockan(t)));
    return fakta.med(text("mote.beslutsfor"), beslutsfor(mote));
  }

  private static Component beslutsfor(Motesbild mote) {
    if (mote.avslutat().isPresent()) {
      return new Statusmarke(Ton.LUGN, text("mote.ar_avslutat"));
    }
    if (mote.oppnat().isEmpty()) {
      return new Statusmarke(Ton.LUGN, text("mote.inte_oppnat"));
    }
    Div ruta = new Div(Punkttext.kvorum(mote.kvorum()));
    Punkttext.raknasInte(mote).stream().map(Paragraph::new).forEach(ruta::add);
    return ruta;
  }
}
