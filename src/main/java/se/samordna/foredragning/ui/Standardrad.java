package se.samordna.foredragning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samordna.foredragning.lista.Standardpunkt;
import se.samordna.mote.Punktslag;

/** En stående punkt i mallen. */
final class Standardrad extends Composite<Div> {

  private final String nyckel;
  private final TextField rubrik = new TextField(text("punkt.rubrik"));
  private final Select<Punktslag> slag = new Select<>();
  private final Select<Standardpunkt.Plats> plats = new Select<>();
  private final TextField beslutstext = new TextField(text("lista.beslutstext"));
  private final NativeButton upp = new NativeButton("↑");
  private final NativeButton ned = new NativeButton("↓");
  private final NativeButton bort = new NativeButton(text("ta_bort"));

  Standardrad(
      Standardpunkt p, BiConsumer<Standardrad, Integer> flytta, Consumer<Standardrad> taBort) {
    this.nyckel = p.nyckel();
    slag.setLabel(text("punkt.slag"));
    slag.setItems(Arrays.stream(Punktslag.values()).filter(Standardrad::arFritt).toList());
    slag.setItemLabelGenerator(s -> text("punktslag." + s.name().toLowerCase(Locale.ROOT)));
    plats.setLabel(text("standard.plats"));
    plats.setItems(Standardpunkt.Plats.values());
    plats.setItemLabelGenerator(s -> text("standard.plats." + s));
    rubrik.setValue(p.rubrik());
    slag.setValue(p.slag());
    plats.setValue(p.plats());
    beslutstext.setValue(p.beslutstext());
    upp.addClassName("radknapp");
    ned.addClassName("radknapp");
    bort.addClassName("lank");
    upp.addClickListener(e -> flytta.accept(this, -1));
    ned.addClickListener(e -> flytta.accept(this, 1));
    bort.addClickListener(e -> taBort.accept(this));
    Div falt = new Div(rubrik, slag, plats, beslutstext);
    falt.addClassName("rad");
    Div knappar = new Div(upp, ned, bort);
    knappar.addClassName("listrad-flytt");
    getContent().addClassName("standardrad");
    getContent().add(falt, knappar);
  }

  private static boolean arFritt(Punktslag slag) {
    return slag != Punktslag.ARENDE && slag != Punktslag.ANDRING;
  }

  void numrera(int nr, int antal) {
    String namn = rubrik.getValue().isBlank() ? Integer.toString(nr) : rubrik.getValue();
    upp.setEnabled(nr > 1);
    ned.setEnabled(nr < antal);
    upp.getElement().setAttribute("aria-label", text("lista.upp", namn));
    ned.getElement().setAttribute("aria-label", text("lista.ned", namn));
    bort.getElement().setAttribute("aria-label", text("ta_bort") + ": " + namn);
  }

  void fokusera(int steg) {
    NativeButton valt = steg > 0 ? ned : upp;
    NativeButton annat = steg > 0 ? upp : ned;
    (valt.isEnabled() ? valt : annat).focus();
  }

  TextField rubrik() {
    return rubrik;
  }

  Standardpunkt varde() {
    return new Standardpunkt(
        nyckel, rubrik.getValue(), slag.getValue(), plats.getValue(), beslutstext.getValue());
  }
}
