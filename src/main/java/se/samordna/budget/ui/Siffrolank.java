package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Siffra;

/** En siffra som leder till det den är summan av; noll har inget att följa. */
public final class Siffrolank {

  private Siffrolank() {}

  /**
   * @param vad vad siffran är, till en skärmläsare: raden och kolumnen
   */
  static Component bok(int ar, Siffra siffra, Belopp belopp, String skrivet, String vad) {
    return till(BudgetNavigation.huvudbok(ar, siffra), belopp, skrivet, vad);
  }

  public static Component till(String vag, Belopp belopp, String skrivet, String vad) {
    if (belopp.arNoll()) {
      return new Span(skrivet);
    }
    Anchor lank = new Anchor(vag, skrivet);
    lank.addClassName("siffra");
    lank.getElement().setAttribute("aria-label", text("siffra.folj", vad, skrivet));
    return lank;
  }
}
