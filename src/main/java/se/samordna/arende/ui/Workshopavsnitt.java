package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Workshopanteckning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Lastext;

/** De hållna idéworkshopparna på ärendets sida. */
final class Workshopavsnitt {

  private Workshopavsnitt() {}

  /** Tomt innan någon hållits, och för den som inte får läsa dem. */
  static Optional<Component> av(Svar<List<Workshopanteckning>> svar) {
    return svar instanceof Svar.Ja<List<Workshopanteckning>>(List<Workshopanteckning> alla)
            && !alla.isEmpty()
        ? Optional.of(
            new Avsnitt(
                text("workshop.rubrik"),
                alla.stream().map(Workshopavsnitt::en).toArray(Component[]::new)))
        : Optional.empty();
  }

  private static Component en(Workshopanteckning w) {
    Fakta fakta =
        new Fakta()
            .med(text("workshop.vad_det_blev"), text("workshop.utfall." + Kod.av(w.utfall())))
            .med(
                text("workshop.var_med"),
                w.deltagare().isEmpty() ? text("ej_ifyllt") : String.join(", ", w.deltagare()));
    return new Div(
        new H3(text("workshop.holls", w.datum().toString())), fakta, Lastext.av(w.anteckning()));
  }
}
