package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import se.samordna.ansokan.Ansokan;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Rader.Rad;

/** En kostnad ett år. */
final class Budgetradsfalt implements Rad<Ansokan.Budgetrad> {

  private final IntegerField ar = new IntegerField(text("ar"));
  private final TextField post = new TextField(text("ansokan.budget.post"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("belopp"));

  Budgetradsfalt(Optional<Ansokan.Budgetrad> varde, int nyttAr, Runnable andrad) {
    ar.addClassName("smal");
    Arsforslag.satt(ar, varde.map(Ansokan.Budgetrad::ar), nyttAr);
    post.setValue(varde.map(Ansokan.Budgetrad::post).orElse(""));
    varde.filter(v -> v.beloppOre() != 0).ifPresent(v -> belopp.satt(new Belopp(v.beloppOre())));
    ar.addValueChangeListener(e -> andrad.run());
    post.addValueChangeListener(e -> andrad.run());
    belopp.vidAndring(b -> andrad.run());
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
  public Ansokan.Budgetrad varde() {
    return new Ansokan.Budgetrad(
        ar.getOptionalValue().orElse(0),
        post.getValue(),
        belopp.senast().orElse(Belopp.NOLL).ore());
  }
}
