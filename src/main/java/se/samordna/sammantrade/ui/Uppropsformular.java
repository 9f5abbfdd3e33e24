package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.sammantrade.Narvarande;
import se.samordna.sammantrade.Narvarande.Satt;
import se.samordna.sammantrade.Sammantradesvy;
import se.samordna.sammantrade.Sammantradesvy.Deltagare;
import se.samordna.sammantrade.Sammantradesvy.Kallad;

/** Uppropet: kryssa för dem som är här, var de är, och vilka ersättare som tjänstgör. */
final class Uppropsformular extends Composite<Div> {

  private final List<Rad> rader = new ArrayList<>();

  private record Rad(String person, Checkbox har, Select<Satt> satt, Checkbox tjanstgor) {

    Narvarande narvarande() {
      return new Narvarande(person, satt.getValue(), tjanstgor.getValue());
    }
  }

  Uppropsformular(
      Sammantradesakter akter, SammantradeId id, Sammantradesvy mote, Runnable vidAndring) {
    Map<String, Deltagare> redan =
        mote.narvarande().stream()
            .collect(Collectors.toMap(Deltagare::person, Function.identity(), (a, b) -> a));
    Tabell tabell =
        new Tabell(text("upprop.tabell"))
            .kolumn(text("mote.namn"))
            .kolumn(text("mote.for"))
            .kolumn(text("upprop.har"))
            .kolumn(text("mote.narvaro"))
            .kolumn(text("mote.tjanstgoring"));
    mote.kallade()
        .forEach(
            k -> tabell.rad(celler(k, Deltagarlista.medlem(akter.register(), k.medlem()), redan)));
    Formular formular = new Formular();
    formular.addClassName("bredd");
    formular.add(
        new Paragraph(text("upprop.hjalp")),
        tabell,
        Knapp.rad(
            Knapp.stilla(
                text(mote.oppnat().isPresent() ? "upprop.andra" : "upprop.oppna"),
                () ->
                    formular.visa(
                        akter.upprop().ropaUpp(id, narvarande()),
                        kvorum -> {
                          vidAndring.run();
                          Besked.visa(text("upprop.klart"));
                        }))));
    getContent().add(formular);
  }

  private List<Narvarande> narvarande() {
    return rader.stream().filter(r -> r.har().getValue()).map(Rad::narvarande).toList();
  }

  private com.vaadin.flow.component.Component[] celler(
      Kallad k, String medlem, Map<String, Deltagare> redan) {
    Deltagare forut = redan.get(k.person());
    boolean ersattare = "ersattare".equals(k.slag());
    Checkbox har = new Checkbox();
    har.setAriaLabel(text("upprop.har_ar", k.namn()));
    Checkbox tjanstgor = new Checkbox();
    tjanstgor.setAriaLabel(text("upprop.tjanstgor_ar", k.namn()));
    tjanstgor.setValue(forut == null ? !ersattare : forut.tjanstgor());
    Select<Satt> satt = new Select<>();
    satt.setItems(Satt.values());
    satt.setItemLabelGenerator(s -> text("narvaro." + s.name().toLowerCase(java.util.Locale.ROOT)));
    satt.setValue(forut != null && "distans".equals(forut.narvaro()) ? Satt.DISTANS : Satt.RUM);
    satt.setAriaLabel(text("upprop.var", k.namn()));
    har.setValue(forut != null);
    visa(har.getValue(), satt, tjanstgor);
    har.addValueChangeListener(e -> visa(e.getValue(), satt, tjanstgor));
    rader.add(new Rad(k.person(), har, satt, tjanstgor));
    Span namn = new Span(k.namn());
    Span som = new Span(Deltagarlista.som(k));
    som.addClassName("om");
    return new com.vaadin.flow.component.Component[] {
      new Div(namn, som), new Span(medlem), har, satt, tjanstgor
    };
  }

  private static void visa(boolean har, Select<Satt> satt, Checkbox tjanstgor) {
    satt.setEnabled(har);
    tjanstgor.setEnabled(har);
  }
}
