package se.samordna.gemensam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Ett läge: ett ord och ett tecken, och först därefter en färg. */
public final class Statusmarke extends Composite<Span> {

  /** Hur läget ska läsas. Tecknet följer med så att färgen aldrig är ensam. */
  public enum Ton {
    LUGN("○"),
    PAGAR("◐"),
    KLAR("✓"),
    OBS("!"),
    NEJ("✕");

    private final String tecken;

    Ton(String tecken) {
      this.tecken = tecken;
    }
  }

  public Statusmarke(Ton ton, String ord) {
    Span tecken = new Span(ton.tecken);
    tecken.getElement().setAttribute("aria-hidden", "true");
    tecken.addClassName("marke-tecken");
    getContent().add(tecken, new Span(ord));
    getContent()
        .addClassNames("statusmarke", "ton-" + ton.name().toLowerCase(java.util.Locale.ROOT));
  }
}
