package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** Vägen mellan en listas sidor; syns bara när det finns fler än en. */
public final class Sidval extends Composite<Nav> {

  public Sidval(int sida, int perSida, long totalt, IntConsumer till) {
    long sist = Math.max(0, (totalt - 1) / perSida);
    getContent().setVisible(sist > 0);
    getContent().addClassName("sidval");
    getContent().getElement().setAttribute("aria-label", text("sidval"));
    Button forra = new Button(text("sidval.forra"), e -> till.accept(sida - 1));
    forra.setEnabled(sida > 0);
    Button nasta = new Button(text("sidval.nasta"), e -> till.accept(sida + 1));
    nasta.setEnabled(sida < sist);
    getContent().add(forra, new Span(text("sidval.har", sida + 1, sist + 1)), nasta);
  }
}
