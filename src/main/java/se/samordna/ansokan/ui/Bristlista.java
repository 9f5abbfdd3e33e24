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
import java.util.stream.Stream;
import se.samordna.ansokan.Brist;
import se.samordna.gemensam.Hinder.Faltfel;

/** Vad som är fel och vad som fattas innan ansökan kan lämnas, med länk till fältet. */
final class Bristlista extends Composite<Aside> {

  private final String fullstandig;
  private final Function<String, Optional<Component>> falt;

  /**
   * @param fullstandig vad som sägs när inget fattas
   */
  Bristlista(String fullstandig, Function<String, Optional<Component>> falt) {
    this.fullstandig = fullstandig;
    this.falt = falt;
    getContent().addClassName("brister");
    getContent().getElement().setAttribute("aria-label", text("ansokan.brister"));
  }

  /**
   * @param utom det som inte gick att spara
   */
  void visa(List<Faltfel> utom, List<Brist> brister) {
    getContent().removeAll();
    if (utom.isEmpty() && brister.isEmpty()) {
      getContent().add(new H2(text("ansokan.brister.inga")), new Paragraph(fullstandig));
      return;
    }
    Stream<Faltfel> fel = brister.stream().filter(Brist::arFel).map(Brist::faltfel);
    lista("ansokan.brister.fel", Stream.concat(utom.stream(), fel).toList());
    lista(
        "ansokan.brister.antal",
        brister.stream().filter(b -> !b.arFel()).map(Brist::faltfel).toList());
  }

  private void lista(String rubrik, List<Faltfel> rader) {
    if (!rader.isEmpty()) {
      UnorderedList lista = new UnorderedList();
      rader.forEach(b -> lista.add(rad(b)));
      getContent().add(new H2(text(rubrik, rader.size())), lista);
    }
  }

  private ListItem rad(Faltfel brist) {
    if (falt.apply(brist.falt()).orElse(null) instanceof Focusable<?> fokus) {
      NativeButton lank = new NativeButton(brist.text(), e -> fokus.focus());
      lank.addClassName("lank");
      return new ListItem(lank);
    }
    return new ListItem(brist.text());
  }
}
