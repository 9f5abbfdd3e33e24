package se.samordna.forbund.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;

/** Platser i en tabell, med medlemmen som gruppens rubrik. */
final class Platstabell {

  private final Registertjanster tjanster;
  private final Optional<Consumer<Plats>> andra;

  /**
   * @param andra vad ändringsknappen gör; tomt för den som bara läser
   */
  Platstabell(Registertjanster tjanster, Optional<Consumer<Plats>> andra) {
    this.tjanster = tjanster;
    this.andra = andra;
  }

  Component av(String beskrivning, List<Plats> platser, boolean medOrgan) {
    Tabell tabell =
        new Tabell(beskrivning)
            .kolumn(text("platser.namn"))
            .kolumn(text("platser.som"))
            .kolumn(text("platser.tid"));
    andra.ifPresent(a -> tabell.kolumn(text("platser.handling")));
    String medlem = "";
    for (Plats p : platser) {
      if (!p.medlem().equals(medlem)) {
        medlem = p.medlem();
        tabell.grupp(tjanster.medlem(medlem));
      }
      rad(tabell, p, medOrgan);
    }
    return tabell;
  }

  private void rad(Tabell tabell, Plats p, boolean medOrgan) {
    Span namn = new Span(p.namn());
    Span tid = new Span(Platsdialog.tid(p));
    if (andra.isEmpty()) {
      tabell.rad(namn, som(p, medOrgan), tid);
      return;
    }
    Button knapp = Knapp.stilla(text("platser.andra"), () -> andra.get().accept(p));
    knapp.setAriaLabel(text("platser.andra.titel", p.namn()));
    tabell.rad(namn, som(p, medOrgan), tid, knapp);
  }

  private static Component som(Plats p, boolean medOrgan) {
    if (p.uppdrag() != Plats.Uppdrag.INGET) {
      return new Statusmarke(
          Ton.PAGAR, text("uppdrag." + p.uppdrag().name().toLowerCase(Locale.ROOT)));
    }
    String slag =
        p.slag() == Plats.Slag.LEDAMOT
            ? text("plats.ledamot")
            : text("platser.ersattare.nr", p.ordning());
    return new Span(medOrgan ? slag + ", " + text("organ." + p.organ().kod()) : slag);
  }
}
