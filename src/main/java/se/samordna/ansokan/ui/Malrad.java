package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.gemensam.ui.Rader.Rad;

/** Ett mätbart mål: alla fem delar behövs för att det ska räknas. */
public final class Malrad implements Rad<Mal> {

  private final TextField mal;
  private final TextField matt;
  private final TextField utgangslage;
  private final TextField malvarde;
  private final TextField kalla;

  public Malrad(Optional<Mal> varde, Runnable andrad) {
    mal = falt("text", varde.map(Mal::text), andrad);
    matt = falt("matt", varde.map(Mal::matt), andrad);
    utgangslage = falt("utgangslage", varde.map(Mal::utgangslage), andrad);
    malvarde = falt("malvarde", varde.map(Mal::malvarde), andrad);
    kalla = falt("kalla", varde.map(Mal::kalla), andrad);
  }

  @Override
  public Component yta() {
    Div rad = new Div(utgangslage, malvarde);
    rad.addClassName("rad");
    Div yta = new Div(mal, matt, rad, kalla);
    yta.addClassName("radfalt");
    return yta;
  }

  @Override
  public Map<String, Component> falt() {
    return Map.of(
        "text", mal,
        "matt", matt,
        "utgangslage", utgangslage,
        "malvarde", malvarde,
        "kalla", kalla);
  }

  @Override
  public Mal varde() {
    return new Mal(
        mal.getValue(),
        matt.getValue(),
        utgangslage.getValue(),
        malvarde.getValue(),
        kalla.getValue());
  }

  private static TextField falt(String namn, Optional<String> varde, Runnable andrad) {
    TextField falt = new TextField(text("ansokan.mal." + namn));
    falt.setValue(varde.orElse(""));
    falt.addValueChangeListener(e -> andrad.run());
    return falt;
  }
}
