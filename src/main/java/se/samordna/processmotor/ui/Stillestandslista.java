package se.samordna.processmotor.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Formular;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Tider;
import se.samordna.processmotor.Stillastaende;
import se.samordna.processmotor.StillestandService;

/** Ärendena som står stilla, och knappen som bygger upp ett av dem på nytt. */
final class Stillestandslista extends Composite<Div> {

  private final transient StillestandService stillestand;
  private final transient Runnable lasOm;

  Stillestandslista(StillestandService stillestand, Runnable lasOm) {
    this.stillestand = stillestand;
    this.lasOm = lasOm;
    List<Stillastaende> alla = stillestand.lista().innehall();
    if (alla.isEmpty()) {
      getContent().add(Avsnitt.tomt(text("drift.inga_stilla")));
    } else {
      getContent().add(new Paragraph(text("drift.stilla_vad")));
      alla.forEach(s -> getContent().add(arende(s)));
    }
  }

  private Component arende(Stillastaende s) {
    Formular formular = new Formular();
    formular.addClassName("radgrupp");
    formular.add(
        new Fakta()
            .med(text("drift.arende"), s.arendeId().toString())
            .med(text("drift.forbund"), s.forbund())
            .med(text("drift.steg"), s.element())
            .med(text("drift.sedan"), Tider.tid(s.sedan())),
        Knapp.rad(
            Knapp.stilla(
                text("drift.bygg_om"),
                () ->
                    formular.visa(
                        stillestand.byggOm(new ArendeId(s.arendeId())), b -> lasOm.run()))));
    return formular;
  }
}
