package se.samordna.sammantrade.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.sammantrade.bild.Motesbild.Forslagsvy;

/** Förslaget till beslut: att-satserna, beloppen med sin finansiering (R22) och villkoren. */
final class Forslagsruta extends Composite<Div> {

  Forslagsruta(Forslagsvy forslag) {
    getContent().addClassName("forslag");
    getContent().add(new H4(text("memo.rubrik")), Lastext.av(forslag.forslag()));
    if (!forslag.belopp().isEmpty()) {
      getContent().add(Beslutsruta.belopp(text("memo.belopp_per_ar"), forslag.belopp()));
    }
    if (!forslag.villkor().isEmpty()) {
      getContent().add(new H4(text("memo.villkor")), Beslutsruta.villkor(forslag.villkor()));
    }
  }
}
