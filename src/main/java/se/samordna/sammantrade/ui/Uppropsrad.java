package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import se.samordna.forbund.Plats;
import se.samordna.kalender.ui.Svarsmarke;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.sammantrade.bild.Motesbild.Deltagare;
import se.samordna.sammantrade.bild.Motesbild.Kallad;

/**
 * En kallad i uppropet: är hon här, var, och tjänstgör hon.
 *
 * @param bestamd sant när någon själv sagt om hon tjänstgör; då föreslås inget
 */
record Uppropsrad(
    Kallad kallad,
    Checkbox har,
    Select<Satt> satt,
    Checkbox tjanstgor,
    Div svar,
    AtomicBoolean bestamd) {

  /**
   * @param forut hur hon stod i förra uppropet, om hon var med där
   * @param distansTillaten styrelsen har beslutat att man får delta på distans (R19)
   */
  static Uppropsrad av(Kallad kallad, Optional<Deltagare> forut, boolean distansTillaten) {
    Uppropsrad rad =
        new Uppropsrad(
            kallad,
            new Checkbox(),
            new Select<>(),
            new Checkbox(),
            new Div(),
            new AtomicBoolean(forut.isPresent()));
    rad.har.setAriaLabel(text("upprop.har_ar", kallad.namn()));
    rad.tjanstgor.setAriaLabel(text("upprop.tjanstgor_ar", kallad.namn()));
    rad.satt.setAriaLabel(text("upprop.var", kallad.namn()));
    rad.satt.setItems(
        Stream.of(Satt.values()).filter(s -> distansTillaten || s != Satt.DISTANS).toList());
    rad.satt.setItemLabelGenerator(s -> text("narvaro." + s.name().toLowerCase(Locale.ROOT)));
    rad.tjanstgor.setValue(forut.map(Deltagare::tjanstgor).orElse(rad.ordinarie()));
    rad.satt.setValue(forut.map(Deltagare::narvaro).filter(s -> distansTillaten).orElse(Satt.RUM));
    rad.har.setValue(forut.isPresent());
    rad.visa(forut.isPresent());
    rad.har.addValueChangeListener(e -> rad.visa(e.getValue()));
    rad.tjanstgor.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            rad.bestamd.set(true);
          }
        });
    return rad;
  }

  boolean ordinarie() {
    return ordinarie(kallad);
  }

  private static boolean ordinarie(Kallad kallad) {
    return kallad.slag() != Plats.Slag.ERSATTARE;
  }

  /**
   * Den uppropade på en enda av sina rader, när hon är kallad på flera platser: den hon tjänstgör
   * på, annars den hon är ledamot på, annars den första.
   */
  static Optional<Deltagare> forut(Kallad rad, List<Kallad> kallade, List<Deltagare> uppropade) {
    return uppropade.stream()
        .filter(d -> d.person().equals(rad.person()))
        .findFirst()
        .filter(d -> plats(kallade, d).filter(rad::equals).isPresent());
  }

  private static Optional<Kallad> plats(List<Kallad> kallade, Deltagare d) {
    return kallade.stream()
        .filter(k -> k.person().equals(d.person()))
        .min(
            Comparator.comparing((Kallad k) -> !d.medlem().equals(Optional.of(k.medlem())))
                .thenComparing(k -> !ordinarie(k)));
  }

  String medlem() {
    return kallad.medlem();
  }

  /** Förbereder raden ur svaret på kallelsen, och visar det. */
  void forbered(Uppropsforslag forslag, boolean distansTillaten) {
    forslag.lage(kallad).map(Svarsmarke::av).ifPresent(svar::add);
    if (forslag.kommer(kallad)) {
      har.setValue(true);
      tjanstgor.setValue(true);
      satt.setValue(distansTillaten && forslag.paDistans(kallad) ? Satt.DISTANS : Satt.RUM);
    }
  }

  void vidAndring(Runnable foresla) {
    har.addValueChangeListener(e -> foresla.run());
    tjanstgor.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            foresla.run();
          }
        });
  }

  boolean sitter() {
    return har.getValue() && tjanstgor.getValue();
  }

  boolean vantarPaPlats() {
    return har.getValue() && !bestamd.get();
  }

  void foresla(boolean tjanstgora) {
    tjanstgor.setValue(tjanstgora);
  }

  void arHar() {
    har.setValue(true);
  }

  /** Raden i uppropet, om hon är här. */
  Optional<Narvarande> narvarande() {
    return har.getValue()
        ? Optional.of(new Narvarande(kallad.person(), satt.getValue(), tjanstgor.getValue()))
        : Optional.empty();
  }

  Component[] celler(String medlemmensNamn) {
    Span som = new Span(Deltagarlista.som(kallad));
    som.addClassName("om");
    return new Component[] {
      new Div(new Span(kallad.namn()), som, svar), new Span(medlemmensNamn), har, satt, tjanstgor
    };
  }

  private void visa(boolean arHar) {
    satt.setEnabled(arHar);
    tjanstgor.setEnabled(arHar);
  }
}
