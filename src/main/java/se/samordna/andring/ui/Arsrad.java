package se.samordna.andring.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Rader.Rad;

/** Ett belopp ett år. */
final class Arsrad implements Rad<Arsbelopp> {

  private final IntegerField ar = new IntegerField(text("ar"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("belopp"));

  Arsrad(Optional<Arsbelopp> varde, int arNu) {
    ar.addClassName("smal");
    ar.setValue(varde.map(Arsbelopp::ar).orElse(arNu));
    varde.ifPresent(v -> belopp.satt(v.belopp()));
  }

  @Override
  public Component yta() {
    Div rad = new Div(ar, belopp);
    rad.addClassName("rad");
    return rad;
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("ar", ar, "beloppOre", belopp);
  }

  @Override
  public Arsbelopp varde() {
    return new Arsbelopp(ar.getOptionalValue().orElse(0), belopp.belopp().orElse(Belopp.NOLL));
  }
}
