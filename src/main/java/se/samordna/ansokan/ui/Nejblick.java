package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samordna.ansokan.GodkannandeService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tillbakablick;

/** Nejet från en part, i formuläret som öppnats igen. */
@org.springframework.stereotype.Component
class Nejblick {

  private final GodkannandeService godkannanden;

  Nejblick(GodkannandeService godkannanden) {
    this.godkannanden = godkannanden;
  }

  Optional<Component> senaste(ArendeId arende) {
    return godkannanden
        .senasteNej(arende)
        .map(
            n -> {
              Tillbakablick blick =
                  new Tillbakablick(text("godkann.sa_nej", n.medlem()))
                      .med(text("godkann.nej_av"), n.av() + ", " + Tider.tid(n.tid()));
              return n.kommentar().isBlank()
                  ? blick
                  : blick.ord(text("godkann.nej_skal"), n.kommentar());
            });
  }
}
