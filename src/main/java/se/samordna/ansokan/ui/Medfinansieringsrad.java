package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Beloppsfalt;
import se.samordna.gemensam.ui.Rader.Rad;

/** Pengar utifrån ett år, genom förbundet eller vid sidan av det. */
final class Medfinansieringsrad implements Rad<Medfinansiering> {

  private final IntegerField ar = new IntegerField(text("ar"));
  private final TextField fran = new TextField(text("ansokan.medfinansiering.fran"));
  private final Beloppsfalt belopp = new Beloppsfalt(text("belopp"));
  private final Checkbox via = new Checkbox(text("ansokan.medfinansiering.via"));

  Medfinansieringsrad(Optional<Medfinansiering> varde, int nyttAr, Runnable andrad) {
    ar.addClassName("smal");
    Arsforslag.satt(ar, varde.map(Medfinansiering::ar), nyttAr);
    fran.setValue(varde.map(Medfinansiering::fran).orElse(""));
    varde.filter(v -> v.beloppOre() != 0).ifPresent(v -> belopp.satt(new Belopp(v.beloppOre())));
    via.setValue(varde.map(Medfinansiering::viaForbundet).orElse(false));
    ar.addValueChangeListener(e -> andrad.run());
    fran.addValueChangeListener(e -> andrad.run());
    belopp.vidAndring(b -> andrad.run());
    via.addValueChangeListener(e -> andrad.run());
  }

  @Override
  public Component yta() {
    Div rad = new Div(ar, fran, belopp);
    rad.addClassName("rad");
    Div yta = new Div(rad, via);
    yta.addClassName("radfalt");
    return yta;
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of("ar", ar, "fran", fran, "beloppOre", belopp, "viaForbundet", via);
  }

  @Override
  public Medfinansiering varde() {
    return new Medfinansiering(
        ar.getOptionalValue().orElse(0),
        fran.getValue(),
        belopp.senast().orElse(Belopp.NOLL).ore(),
        via.getValue());
  }
}
