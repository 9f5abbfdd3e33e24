package se.samordna.protokoll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samordna.gemensam.ui.Svensk;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.protokoll.Block;

/** Protokollets fakta på skärmen: samma ord som i PDF:en. De går inte att ändra. */
final class Blockvisning {

  private Blockvisning() {}

  static Div av(List<Block> block) {
    Div yta = Svensk.text(new Div());
    yta.addClassName("protokollfakta");
    block.forEach(b -> yta.add(en(b)));
    return yta;
  }

  private static Component en(Block block) {
    return switch (block) {
      case Block.Stycke(String text) -> new Paragraph(text);
      case Block.Lista(String ledtext, List<String> rader) -> lista(ledtext, rader);
      case Block.Tabell(String beskrivning, List<String> huvud, List<List<String>> rader) ->
          tabell(beskrivning, huvud, rader);
    };
  }

  private static Component lista(String ledtext, List<String> rader) {
    UnorderedList lista = new UnorderedList();
    rader.forEach(r -> lista.add(new ListItem(r)));
    Paragraph led = new Paragraph(ledtext);
    led.addClassName("ledtext");
    return new Div(led, lista);
  }

  private static Component tabell(
      String beskrivning, List<String> huvud, List<List<String>> rader) {
    Tabell tabell = new Tabell(beskrivning);
    huvud.forEach(tabell::kolumn);
    rader.forEach(r -> tabell.rad(r.toArray(String[]::new)));
    return tabell;
  }
}
