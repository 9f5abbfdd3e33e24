package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse.Slag;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Deltagare;
import se.samordna.sammantrade.bild.Motesbild.Kallad;
import se.samordna.sammantrade.pagaende.Gangbild.Handelse;

/** En kallad: är hon här, sedan när, tjänstgör hon, och knappen för att hon kom eller gick. */
final class Narvarorad extends ListItem {

  /** Antecknar det som knappen säger. */
  interface Anteckning {
    void gor(Narvarorad rad, Slag slag, Satt satt);
  }

  private final transient Kallad kallad;
  private final Span lage = new Span();
  private final Button kom;
  private final Button distans;
  private final Button gick;

  Narvarorad(Kallad kallad, String medlem, boolean leder, boolean distansTillaten, Anteckning akt) {
    this.kallad = kallad;
    kom = knapp("narvaro.kom", () -> akt.gor(this, Slag.KOM, Satt.RUM));
    distans = knapp("narvaro.kom_distans", () -> akt.gor(this, Slag.KOM, Satt.DISTANS));
    gick = knapp("narvaro.gick", () -> akt.gor(this, Slag.GICK, Satt.RUM));
    Span namn = new Span(kallad.namn());
    namn.addClassName("narvaro-namn");
    Span som = new Span(text("narvaro.som", Deltagarlista.som(kallad), medlem));
    som.addClassName("om");
    lage.addClassName("narvaro-lage");
    Div vem = new Div(namn, som, lage);
    add(vem);
    if (leder) {
      Div knappar = new Div(kom);
      knappar.addClassName("narvaro-knappar");
      if (distansTillaten) {
        knappar.add(distans);
      }
      knappar.add(gick);
      add(knappar);
    }
  }

  private Button knapp(String nyckel, Runnable gor) {
    Button knapp = Knapp.stilla(text(nyckel), gor);
    knapp.setAriaLabel(text(nyckel) + ": " + kallad.namn());
    return knapp;
  }

  String person() {
    return kallad.person();
  }

  void visa(Motesbild mote) {
    Optional<Deltagare> har =
        mote.narvarande().stream().filter(d -> d.person().equals(kallad.person())).findFirst();
    kom.setVisible(har.isEmpty());
    distans.setVisible(har.isEmpty());
    gick.setVisible(har.isPresent());
    setClassName("ar-har", har.isPresent());
    lage.setText(har.map(d -> narvarande(d, mote)).orElseGet(() -> franvarande(mote)));
  }

  private String narvarande(Deltagare d, Motesbild mote) {
    String var = text("narvaro." + Kod.av(d.narvaro()));
    String sedan =
        senast(mote).map(h -> text("narvaro.sedan", var, Tider.klockan(h.klockslag()))).orElse(var);
    return sedan + ". " + text(d.tjanstgor() ? "mote.tjanstgor_ja" : "mote.tjanstgor_nej") + ".";
  }

  private String franvarande(Motesbild mote) {
    return senast(mote)
        .map(h -> text("narvaro.gick_klockan", Tider.klockan(h.klockslag())))
        .orElseGet(() -> text("narvaro.inte_har"));
  }

  private Optional<Handelse> senast(Motesbild mote) {
    return mote.narvarohandelser().stream()
        .filter(h -> h.person().equals(kallad.person()))
        .reduce((tidigare, senare) -> senare);
  }

  /** Markören stannar på raden när knappen byts. */
  void fokusera() {
    (gick.isVisible() ? gick : kom).focus();
  }

  /** Alla som kommit och gått, i ordning. */
  static OrderedList logg(List<Handelse> handelser) {
    OrderedList lista = new OrderedList();
    lista.addClassName("narvarologg");
    handelser.forEach(
        h ->
            lista.add(
                new ListItem(
                    text(
                        "narvaro.handelse." + Kod.av(h.slag()),
                        Tider.klockan(h.klockslag()),
                        h.namn(),
                        text("narvaro." + Kod.av(h.narvaro()))))));
    return lista;
  }
}
