package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Processens ritning med det steg markerat där ärendet väntar. Ritningen är en bild; stegen står
 * också i ord under den, så att ingen behöver se bilden för att veta var ärendet är.
 */
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://stil/ritning.js")
public final class Ritning extends Composite<Div> {

  private final String bpmn;
  private final String steg;
  private final Div yta = new Div();

  /**
   * @param bpmn ritningen som BPMN-xml
   * @param steg elementets id där ärendet väntar, tomt när det är avslutat
   */
  public Ritning(String bpmn, String steg, String stegetsNamn, Component iOrd) {
    this.bpmn = bpmn;
    this.steg = steg;
    yta.addClassName("ritning-yta");
    yta.getElement().setAttribute("role", "group");
    yta.getElement().setAttribute("aria-label", bild(stegetsNamn));
    Paragraph har = new Paragraph(bild(stegetsNamn));
    har.addClassName("ritning-har");
    getContent().addClassName("ritning");
    getContent().add(har, yta, knappar(), iOrd);
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    yta.getElement().executeJs("window.samordnaRitning(this, $0, $1)", bpmn, steg);
  }

  /** Ritningen dras med musen; den som inte har någon når allt med knapparna. */
  private Div knappar() {
    Div knappar = Knapp.rad();
    knappar.addClassName("ritning-knappar");
    List.of("steget", "allt", "storre", "mindre")
        .forEach(
            vad ->
                knappar.add(
                    Knapp.stilla(
                        text("ritning.visa." + vad),
                        () ->
                            yta.getElement()
                                .executeJs("window.samordnaRitning.visa(this, $0)", vad))));
    return knappar;
  }

  private static String bild(String namn) {
    return namn.isEmpty() ? text("ritning.avslutad") : text("ritning.har", namn);
  }
}
