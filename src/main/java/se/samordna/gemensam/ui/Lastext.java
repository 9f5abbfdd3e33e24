package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Text som någon skrivit, med sina stycken; tom text sägs vara tom. */
public final class Lastext {

  private Lastext() {}

  public static Div av(String text) {
    Div stycken = new Div();
    stycken.addClassName("lastext");
    text.strip()
        .lines()
        .filter(r -> !r.isBlank())
        .forEach(r -> stycken.add(Svensk.text(new Paragraph(r))));
    if (text.isBlank()) {
      Span tomt = new Span(text("ej_ifyllt"));
      tomt.addClassName("svag");
      stycken.add(tomt);
    }
    return stycken;
  }
}
