package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Javanmalan;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.Votera;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det man kan göra på en punkt: anmäla jäv, votera, besluta. */
final class Punktakt {

  private final Sammantradestjanster akter;
  private final SammantradeId mote;
  private final Motesbild vy;
  private final Punktvy punkt;
  private final Runnable vidAndring;

  Punktakt(
      Sammantradestjanster akter,
      SammantradeId mote,
      Motesbild vy,
      Punktvy punkt,
      Runnable vidAndring) {
    this.akter = akter;
    this.mote = mote;
    this.vy = vy;
    this.punkt = punkt;
    this.vidAndring = vidAndring;
  }

  private PunktId id() {
    return new PunktId(punkt.punkt());
  }

  void anmalJav() {
    String jag = Inloggad.aktor().anvandare();
    Map<String, String> namn = Deltagarlista.namn(vy);
    Dialogruta ruta = new Dialogruta(text("punkt.anmal_jav"));
    Select<String> person = new Select<>();
    person.setLabel(text("jav.person"));
    person.setItems(punkt.farLeda() ? List.copyOf(namn.keySet()) : List.of(jag));
    person.setItemLabelGenerator(p -> namn.getOrDefault(p, p));
    person.setValue(namn.containsKey(jag) || !punkt.farLeda() ? jag : null);
    TextArea grund = new TextArea(text("jav.grund"));
    ruta.formular().add(new Paragraph(text("jav.styrelse")));
    ruta.formular().falt("person", person);
    ruta.formular().falt("grund", grund);
    ruta.oppna(
        text("jav.anteckna"),
        () ->
            ruta.visa(
                akter
                    .jav()
                    .anmal(
                        mote,
                        id(),
                        new Javanmalan(person.getOptionalValue().orElse(""), grund.getValue())),
                k -> klart(text("jav.antecknat_punkt"))));
  }

  void votera() {
    Map<String, String> namn = Deltagarlista.namn(vy);
    Dialogruta ruta = new Dialogruta(text("votering.rubrik", punkt.rubrik()));
    Select<Utfall> forslag = new Select<>();
    forslag.setLabel(text("votering.forslag"));
    forslag.setItems(Utfallsval.till(punkt));
    forslag.setItemLabelGenerator(u -> text("utfall." + u.kod()));
    forslag.setValue(Utfall.BIFALL);
    ruta.formular().falt("forslag", forslag);
    Map<String, RadioButtonGroup<Rostning.Rost>> roster = new LinkedHashMap<>();
    punkt
        .kvorum()
        .tjanstgorande()
        .forEach(
            t -> {
              RadioButtonGroup<Rostning.Rost> rost =
                  new RadioButtonGroup<>(namn.getOrDefault(t.person(), t.person()));
              rost.addClassName("vagrat");
              rost.setItems(Rostning.Rost.values());
              rost.setItemLabelGenerator(r -> text("rost." + r));
              roster.put(t.person(), ruta.formular().falt("roster." + t.person(), rost));
            });
    ruta.oppna(
        text("votering.anteckna"),
        () ->
            ruta.visa(
                akter.votering().votera(mote, id(), new Votera(forslag.getValue(), roster(roster))),
                u -> klart(Punkttext.votering(u))));
  }

  private static List<Rostning> roster(Map<String, RadioButtonGroup<Rostning.Rost>> val) {
    return val.entrySet().stream()
        .flatMap(e -> rost(e.getKey(), e.getValue().getOptionalValue()).stream())
        .toList();
  }

  private static Optional<Rostning> rost(String person, Optional<Rostning.Rost> rost) {
    return rost.map(r -> new Rostning(person, r));
  }

  void besluta() {
    new Beslutsdialog(akter, mote, vy, punkt).oppna(b -> klart(text("beslut.klart")));
  }

  private void klart(String besked) {
    vidAndring.run();
    Besked.visa(besked);
  }
}
