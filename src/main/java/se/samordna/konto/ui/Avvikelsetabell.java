package se.samordna.konto.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.konto.Kontoavvikelse;

/** Det som skiljer mellan registret och inloggningstjänsten, och vad man gör åt det. */
final class Avvikelsetabell {

  private final List<Kontoavvikelse> rader;

  Avvikelsetabell(List<Kontoavvikelse> rader) {
    this.rader = rader;
  }

  Component bygg() {
    if (rader.isEmpty()) {
      return Avsnitt.tomt(text("konton.inget_skiljer"));
    }
    Tabell tabell =
        new Tabell(text("konton.skiljer"))
            .kolumn(text("konton.namn"))
            .kolumn(text("konton.anvandare"))
            .kolumn(text("konton.vad"));
    rader.forEach(
        r ->
            tabell.rad(
                r.namn().orElse("–"),
                r.konto().or(r::person).orElse("–"),
                text("konton.slag." + Kod.av(r.slag()), grupper(r.saknar()), grupper(r.utover()))));
    return tabell;
  }

  /** Vägarna utan förbundets kod, som läsaren redan är i. */
  private static String grupper(List<String> vagar) {
    return vagar.isEmpty()
        ? text("konton.inget")
        : vagar.stream()
            .map(v -> v.substring(v.lastIndexOf('/') + 1))
            .collect(Collectors.joining(", "));
  }
}
