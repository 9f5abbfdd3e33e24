package se.samordna.uppgift.ui;

import se.samordna.gemensam.UppgiftId;

/**
 * Vägen till en uppgifts formulär. Varje modul lägger formulären för sina typer på den vägen, så
 * att ingen behöver känna en annan moduls vyer.
 */
public final class UppgiftNavigation {

  public static final String GREN = "uppgift/";

  private UppgiftNavigation() {}

  public static String vag(String typ, UppgiftId id) {
    return GREN + typ + "/" + id;
  }
}
