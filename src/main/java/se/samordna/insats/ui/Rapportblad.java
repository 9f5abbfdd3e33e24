package se.samordna.insats.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.gemensam.ui.Tider;
import se.samordna.insats.Rapport;
import se.samordna.insats.Rapportutfall;

/** En lämnad rapport att läsa. */
final class Rapportblad {

  private Rapportblad() {}

  static Article av(Rapport r) {
    Article blad = new Article();
    blad.addClassName("radgrupp");
    Paragraph om = new Paragraph(text("rapport.lamnad", Tider.tid(r.lamnad()), r.period()));
    om.addClassName("svag");
    blad.add(
        new H3(text("rapportslag." + Kod.av(r.slag())) + " " + r.nummer()),
        om,
        Lastext.av(r.text()));
    if (r.forSokande()) {
      blad.add(new Paragraph(text("rapport.for_sokande")));
    }
    if (!r.indikatorer().isEmpty()) {
      Tabell tabell =
          new Tabell(text("rapport.indikatorer"))
              .kolumn(text("rapport.indikator"))
              .kolumn(text("rapport.varde"));
      r.indikatorer().forEach(i -> tabell.rad(i.namn(), i.varde()));
      blad.add(tabell);
    }
    r.utfall().ifPresent(u -> blad.add(marke(u)));
    if (!r.kommentar().isBlank()) {
      blad.add(new Paragraph(r.kommentar()));
    }
    return blad;
  }

  private static Statusmarke marke(Rapportutfall utfall) {
    return new Statusmarke(
        utfall == Rapportutfall.GODKAND ? Ton.KLAR : Ton.OBS,
        text("granskning.utfall." + Kod.av(utfall)));
  }
}
