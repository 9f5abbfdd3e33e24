package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.ansokan.Brist;

/** Vad som fattas innan ansökan kan lämnas, med länk till fältet. */
final class Bristlista extends Composite<Aside> {

  private final Function<String, Optional<Component>> falt;

  Bristlista(Function<String, Optional<Component>> falt) {
    this.falt = falt;
    getContent().addClassName("brister");
    getContent().getElement().setAttribute("aria-label", text("ansokan.brister"));
  }

  void visa(List<Brist> brister) {
    getContent().removeAll();
    if (brister.isEmpty()) {
      getContent()
          .add(new H2(text("ansokan.brister.inga")), new Paragraph(text("ansokan.brister.skicka")));
      return;
    }
    UnorderedList lista = new UnorderedList();
    brister.forEach(b -> lista.add(rad(b)));
    getContent().add(new H2(text("ansokan.brister.antal", brister.size())), lista);
  }

  private ListItem rad(Brist brist) {
    if (falt.apply(brist.falt()).orElse(null) instanceof Focusable<?> fokus) {
      NativeButton lank = new NativeButton(brist.text(), e -> fokus.focus());
      lank.addClassName("lank");
      return new ListItem(lank);
    }
    return new ListItem(brist.text());
  }
}
