package se.samordna.gemensam.ui;

import com.vaadin.flow.component.html.Span;
import se.samordna.gemensam.SparadMening;

/**
 * Skälet till att pengar flyttats, så som det sparats i huvudboken och hos insatsen: programmets
 * egna ord sägs på läsarens språk, en människas står som hon skrev dem.
 */
public final class Sparatskal {

  private static final SparadMening PROGRAMMETS = SparadMening.med("skal_upphavt", "skal_avbojt");

  private Sparatskal() {}

  public static Span av(String skal) {
    return Svensk.sparad(PROGRAMMETS, skal);
  }

  /** Som ord i en mening på läsarens språk. */
  public static String text(String skal) {
    return PROGRAMMETS.text(skal);
  }
}
