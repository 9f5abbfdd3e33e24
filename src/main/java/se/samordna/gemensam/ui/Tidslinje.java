package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** Vad som har hänt, äldst först, som en lista man läser som meningar. */
public final class Tidslinje extends Composite<OrderedList> {

  /**
   * En rad: när, vem, och vad som hände i klartext.
   *
   * @param svensk texten är svensk också för den som läser på ett annat språk
   */
  public record Rad(Instant tid, String aktor, String text, boolean svensk) {}

  public Tidslinje(List<Rad> rader) {
    getContent().addClassName("tidslinje");
    rader.forEach(r -> getContent().add(rad(r)));
  }

  private static ListItem rad(Rad rad) {
    Span nar = new Span(Tider.tid(rad.tid()));
    nar.addClassName("tidslinje-tid");
    Span vem = new Span(rad.aktor());
    vem.addClassName("tidslinje-vem");
    Div huvud = new Div(nar, vem);
    huvud.addClassName("tidslinje-huvud");
    Paragraph vad = new Paragraph(rad.text());
    if (rad.svensk()) {
      Svensk.text(vad);
    }
    return new ListItem(huvud, vad);
  }
}
