package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import se.samordna.beredning.Medlemsyttrande;
import se.samordna.beredning.Yttrandeutfall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;

/** Vad varje medlem sagt, eller att svaret väntas. */
final class Yttrandelista extends Composite<Div> {

  private static final Map<Yttrandeutfall, Ton> TONER =
      Map.of(
          Yttrandeutfall.TILLSTYRKER, Ton.KLAR,
          Yttrandeutfall.AVSTYRKER, Ton.NEJ,
          Yttrandeutfall.KOMPLETTERA, Ton.OBS,
          Yttrandeutfall.AVSTAR, Ton.LUGN);

  Yttrandelista(List<Medlemsyttrande> yttranden) {
    if (yttranden.isEmpty()) {
      getContent().add(Avsnitt.tomt(text("yttrande.inga")));
      return;
    }
    Tabell tabell =
        new Tabell(text("yttrande.tabell"))
            .kolumn(text("arende.medlem"))
            .kolumn(text("yttrande.utfall"))
            .kolumn(text("yttrande.motivering"));
    yttranden.forEach(y -> tabell.rad(new Span(y.namn()), utfall(y), motivering(y)));
    getContent().add(tabell);
  }

  static Statusmarke marke(Yttrandeutfall utfall) {
    return new Statusmarke(
        TONER.getOrDefault(utfall, Ton.LUGN), text("yttrande.utfall." + Kod.av(utfall)));
  }

  private static Component utfall(Medlemsyttrande y) {
    return y.utfall()
        .<Component>map(Yttrandelista::marke)
        .orElseGet(
            () ->
                new Statusmarke(
                    y.tillstand() == Medlemsyttrande.Tillstand.JAV ? Ton.OBS : Ton.LUGN,
                    text("yttrande.tillstand." + Kod.av(y.tillstand()))));
  }

  private static Component motivering(Medlemsyttrande y) {
    return y.motivering().<Component>map(Lastext::av).orElseGet(() -> new Span("–"));
  }
}
