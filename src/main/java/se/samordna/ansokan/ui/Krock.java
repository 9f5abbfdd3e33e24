package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.samordna.gemensam.ui.Knapp;

/** Två har skrivit samtidigt: det egna står kvar tills man valt. */
final class Krock extends Composite<Div> {

  private final Paragraph vad = new Paragraph();

  Krock(Runnable behallMitt, Runnable lasIn) {
    Div yta = getContent();
    yta.addClassName("varsel");
    yta.getElement().setAttribute("role", "alert");
    yta.setVisible(false);
    yta.add(
        vad,
        Knapp.rad(
            Knapp.stilla(text("ansokan.krock.mitt"), behallMitt),
            Knapp.stilla(text("ansokan.krock.deras"), lasIn)));
  }

  /** Säger vilka fält båda ändrat, med API:ts namn. */
  void oppna(List<String> falt) {
    vad.setText(text("ansokan.krock", Faltnamn.visade(falt)));
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
