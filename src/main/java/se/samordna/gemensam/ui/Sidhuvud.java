package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Vyns rubrik, en mening om vad den är till för, och högst en huvudhandling. */
public final class Sidhuvud extends Composite<Div> {

  private final Div handlingar = new Div();

  public Sidhuvud(String rubrik, Component... under) {
    H1 h1 = new H1(rubrik);
    h1.getElement().setAttribute("tabindex", "-1");
    Div text = new Div(h1);
    text.addClassName("sidhuvud-text");
    text.add(under);
    handlingar.addClassName("handlingar");
    getContent().addClassName("sidhuvud");
    getContent().add(text, handlingar);
  }

  public Sidhuvud ingress(String text) {
    Paragraph ingress = new Paragraph(text);
    ingress.addClassName("ingress");
    return under(ingress);
  }

  /** Lägger något under rubriken, till exempel fakta. */
  public Sidhuvud under(Component... innehall) {
    ((Div) getContent().getComponentAt(0)).add(innehall);
    return this;
  }

  public Sidhuvud handling(Component... knappar) {
    handlingar.add(knappar);
    return this;
  }
}
