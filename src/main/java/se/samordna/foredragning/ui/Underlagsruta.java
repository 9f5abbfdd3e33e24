package se.samordna.foredragning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Underlag.Stycke;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Tabell;

/** Ett underlag som text och tabeller, samma innehåll som i PDF:en. */
final class Underlagsruta extends Composite<Div> {

  Underlagsruta(Underlag u) {
    getContent().addClassName("underlagsruta");
    getContent().add(new H3(u.rubrik()));
    u.stycken().forEach(this::visa);
  }

  private void visa(Stycke s) {
    if (!s.huvud().isEmpty()) {
      getContent().add(tabell(s));
      return;
    }
    if (!s.rubrik().isBlank()) {
      getContent().add(new H4(s.rubrik()));
    }
    if (!s.punkter().isEmpty()) {
      UnorderedList lista = new UnorderedList();
      s.punkter().forEach(p -> lista.add(new ListItem(p)));
      getContent().add(lista);
    } else {
      getContent().add(Lastext.av(s.text()));
    }
  }

  private static Tabell tabell(Stycke s) {
    Tabell tabell = new Tabell(s.rubrik());
    for (int i = 0; i < s.huvud().size(); i++) {
      if (i == 0) {
        tabell.kolumn(s.huvud().get(i));
      } else {
        tabell.tal(s.huvud().get(i));
      }
    }
    s.rader().forEach(r -> tabell.rad(r.stream().map(Span::new).toArray(Component[]::new)));
    return tabell;
  }
}
