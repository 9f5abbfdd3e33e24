package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;

/** Vad som hindrade handlingen, samlat överst med länkar till fälten. Läses upp när det visas. */
public final class Hindervisning extends Composite<Div> {

  public Hindervisning() {
    getContent().addClassName("hinder");
    getContent().getElement().setAttribute("role", "alert");
    getContent().getElement().setAttribute("tabindex", "-1");
    getContent().setVisible(false);
  }

  public void visa(Hinder hinder) {
    visa(hinder, falt -> Optional.empty());
  }

  /** Visar hindret och läser upp det, men låter den som skriver stå kvar där den är. */
  public void saga(Hinder hinder) {
    fyll(hinder, falt -> Optional.empty());
  }

  /** {@code falt} hittar komponenten för ett fältnamn, dit länken leder. */
  public void visa(Hinder hinder, Function<String, Optional<Component>> falt) {
    fyll(hinder, falt);
    getContent().getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus()");
  }

  private void fyll(Hinder hinder, Function<String, Optional<Component>> falt) {
    getContent().removeAll();
    Paragraph rubrik = new Paragraph(hinder.text());
    rubrik.addClassName("hinder-rubrik");
    getContent().add(rubrik);
    if (!hinder.fel().isEmpty()) {
      UnorderedList lista = new UnorderedList();
      hinder.fel().forEach(f -> lista.add(rad(f, falt.apply(f.falt()))));
      getContent().add(lista);
    }
    getContent().setVisible(true);
  }

  public void dolj() {
    getContent().removeAll();
    getContent().setVisible(false);
  }

  private static ListItem rad(Hinder.Faltfel fel, Optional<Component> till) {
    String rad = till.flatMap(Hindervisning::etikett).orElse("") + fel.text();
    if (till.orElse(null) instanceof Focusable<?> fokus) {
      NativeButton lank = new NativeButton(rad, e -> fokus.focus());
      lank.addClassName("lank");
      lank.getElement().setAttribute("aria-description", text("hinder.till_faltet"));
      return new ListItem(lank);
    }
    return new ListItem(rad);
  }

  private static Optional<String> etikett(Component falt) {
    return falt instanceof HasLabel etikett
        ? Optional.ofNullable(etikett.getLabel())
            .filter(e -> !e.isBlank())
            .map(e -> e.endsWith("?") ? e + " " : e + ": ")
        : Optional.empty();
  }
}
