package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.forbund.Frister;
import se.samordna.gemensam.ui.Formular;

/** Ordningens frister i dagar, och mandattiden. Ett tomt fält betyder lagens värde. */
final class Fristfalt {

  private static final List<String> DAGAR =
      List.of(
          "justeringsdagar",
          "anslagsdagar",
          "overklagandedagar",
          "kallelsedagar",
          "handlingsdagar",
          "presidiedagar",
          "beredningsdagarMinst",
          "beredningsdagarMest",
          "svarsdagar",
          "svarspaminnelse",
          "justeringspaminnelse",
          "mandatar");

  private final Map<String, IntegerField> tal = new LinkedHashMap<>();
  private final Manadsdagfalt mandatstart = new Manadsdagfalt(text("ordning.mandatstart"));

  Fristfalt(Formular formular, Frister fore) {
    Map<String, Optional<Integer>> dagar = dagar(fore);
    DAGAR.forEach(
        d -> {
          IntegerField falt = tal(d, dagar.getOrDefault(d, Optional.empty()));
          tal.put(d, formular.falt(d, falt));
        });
    mandatstart.satt(fore.mandatstart());
    formular.falt("mandatstart", mandatstart);
  }

  /** Ett heltal med ordningens namn på det. */
  static IntegerField tal(String namn, Optional<Integer> varde) {
    IntegerField falt = new IntegerField(text("ordning." + namn));
    varde.ifPresent(falt::setValue);
    falt.addClassName("kort");
    return falt;
  }

  private static Map<String, Optional<Integer>> dagar(Frister f) {
    return Map.ofEntries(
        Map.entry("justeringsdagar", f.justeringsdagar()),
        Map.entry("anslagsdagar", f.anslagsdagar()),
        Map.entry("overklagandedagar", f.overklagandedagar()),
        Map.entry("kallelsedagar", f.kallelsedagar()),
        Map.entry("handlingsdagar", f.handlingsdagar()),
        Map.entry("presidiedagar", f.presidiedagar()),
        Map.entry("beredningsdagarMinst", f.beredningsdagarMinst()),
        Map.entry("beredningsdagarMest", f.beredningsdagarMest()),
        Map.entry("svarsdagar", f.svarsdagar()),
        Map.entry("svarspaminnelse", f.svarspaminnelse()),
        Map.entry("justeringspaminnelse", f.justeringspaminnelse()),
        Map.entry("mandatar", f.mandatar()));
  }

  boolean duger() {
    return mandatstart.duger();
  }

  Frister frister() {
    return new Frister(
        varde("justeringsdagar"),
        varde("anslagsdagar"),
        varde("overklagandedagar"),
        varde("kallelsedagar"),
        varde("handlingsdagar"),
        varde("presidiedagar"),
        varde("beredningsdagarMinst"),
        varde("beredningsdagarMest"),
        varde("svarsdagar"),
        varde("svarspaminnelse"),
        varde("justeringspaminnelse"),
        varde("mandatar"),
        mandatstart.dag());
  }

  private Optional<Integer> varde(String namn) {
    return Optional.ofNullable(tal.get(namn)).flatMap(IntegerField::getOptionalValue);
  }
}
