package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicInteger;

/** En del av sidan med egen rubrik, nåbar som landmärke. */
@Tag("section")
public final class Avsnitt extends Section implements HasComponents {

  private static final AtomicInteger NUMMER = new AtomicInteger();

  public Avsnitt(String rubrik, Component... innehall) {
    String id = "avsnitt-" + NUMMER.incrementAndGet();
    H2 h2 = new H2(rubrik);
    h2.setId(id);
    addClassName("avsnitt");
    getElement().setAttribute("aria-labelledby", id);
    add(h2);
    for (Component del : innehall) {
      if (del instanceof Tabell tabell) {
        tabell.under(rubrik);
      }
    }
    add(innehall);
  }

  /** Det lugna läget: inget finns här ännu, och vad som händer härnäst. */
  public static Paragraph tomt(String text) {
    Paragraph tomt = new Paragraph(text);
    tomt.addClassName("tomt");
    return tomt;
  }
}
