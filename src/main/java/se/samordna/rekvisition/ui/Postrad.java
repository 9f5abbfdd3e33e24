package se.samordna.rekvisition.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Rader.Rad;
import se.samordna.rekvisition.Rekvisition;

/** En rad i rekvisitionens specifikation. */
final class Postrad implements Rad<Rekvisition.Post> {

  private final IntegerField ar = new IntegerField(text("ar"));
  private final TextField post = new TextField(text("ansokan.budget.post"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("belopp"));

  Postrad(Optional<Rekvisition.Post> varde, int arNu) {
    ar.addClassName("smal");
    ar.setValue(varde.map(Rekvisition.Post::ar).orElse(arNu));
    post.setValue(varde.map(Rekvisition.Post::post).orElse(""));
    varde.filter(v -> !v.belopp().arNoll()).ifPresent(v -> belopp.satt(v.belopp()));
  }

  @Override
  public Component yta() {
    Div rad = new Div(ar, post, belopp);
    rad.addClassName("rad");
    return rad;
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("ar", ar, "post", post, "beloppOre", belopp);
  }

  @Override
  public Rekvisition.Post varde() {
    return new Rekvisition.Post(
        ar.getOptionalValue().orElse(0), post.getValue(), belopp.belopp().orElse(Belopp.NOLL));
  }
}
