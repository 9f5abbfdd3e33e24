package se.samordna.gemensam.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import se.samordna.gemensam.SparadMening;

/**
 * Text som är svensk på vilket språk skärmen än är: det någon skrivit, och förbundets handlingar.
 * Den märks så, att en skärmläsare läser den rätt.
 */
public final class Svensk {

  private Svensk() {}

  public static <C extends HasElement> C text(C del) {
    del.getElement().setAttribute("lang", "sv");
    return del;
  }

  /**
   * En text som sparats på svenska: programmets egen mening sägs på läsarens språk; det som en
   * människa skrivit, eller som inte längre känns igen, står som det skrevs och märks.
   *
   * @param kanda de meningar som programmet kan ha sparat på stället
   */
  public static Span sparad(SparadMening kanda, String text) {
    String sagd = kanda.text(text);
    Span span = new Span(sagd);
    return sagd.equals(text) ? text(span) : span;
  }
}
