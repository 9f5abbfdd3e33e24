package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samordna.gemensam.ui.Knapp;

/** Två har skrivit samtidigt: det egna står kvar tills man valt. */
final class Krock extends Composite<Div> {

  Krock(Runnable behallMitt, Runnable lasIn) {
    Div yta = getContent();
    yta.addClassName("varsel");
    yta.getElement().setAttribute("role", "alert");
    yta.setVisible(false);
    yta.add(
        new Paragraph(text("ansokan.krock")),
        Knapp.rad(
            Knapp.stilla(text("ansokan.krock.mitt"), behallMitt),
            Knapp.stilla(text("ansokan.krock.deras"), lasIn)));
  }

  void oppna() {
    getContent().setVisible(true);
    getContent().getElement().executeJs("this.scrollIntoView({block:'center'})");
  }

  void stang() {
    getContent().setVisible(false);
  }

  boolean oppen() {
    return getContent().isVisible();
  }
}
