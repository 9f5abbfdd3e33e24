package se.samordna.arende.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.ui.Avsnitt;

/** Varför handlingarna inte visas, och vägen till det som öppnar dem. */
public final class Nekat {

  private static final String JAV_OBESVARAT = "jav_obesvarat";

  private Nekat() {}

  public static Component av(Hinder nej, ArendeId arende) {
    return nej.kod().equals(JAV_OBESVARAT)
        ? new Div(Avsnitt.tomt(nej.text()), lankar(arende))
        : Avsnitt.tomt(nej.text());
  }

  private static Div lankar(ArendeId arende) {
    Div lankar = new Div(new Anchor(ArendeNavigation.jav(arende), text("jav.svara")));
    lankar.addClassName("lankar");
    return lankar;
  }
}
