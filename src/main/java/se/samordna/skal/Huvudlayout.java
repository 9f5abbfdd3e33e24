package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Ramen kring varje vy: hoppa-länk, sidhuvud med meny, innehåll, sidfot. */
@Layout
@AnonymousAllowed
class Huvudlayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

  private final Main innehall = new Main();
  private final Toppen toppen;
  private final Utskriftshuvud utskrift;
  private boolean forsta = true;

  Huvudlayout(Toppen toppen, Utskriftshuvud utskrift) {
    this.toppen = toppen;
    this.utskrift = utskrift;
    innehall.setId("innehall");
    innehall.getElement().setAttribute("tabindex", "-1");
    getContent().addClassName("skal");
    getContent().add(hoppa(), utskrift, toppen, innehall, fot());
  }

  @Override
  public void showRouterLayoutContent(HasElement vy) {
    innehall.getElement().removeAllChildren();
    Optional.ofNullable(vy).ifPresent(v -> innehall.getElement().appendChild(v.getElement()));
  }

  /** Efter ett byte av vy går fokus till rubriken, så att skärmläsaren vet att sidan är ny. */
  @Override
  public void afterNavigation(AfterNavigationEvent byte_) {
    toppen.markera(byte_.getLocation().getFirstSegment());
    utskrift.visa();
    if (!forsta) {
      innehall
          .getElement()
          .executeJs("setTimeout(() => { const h = this.querySelector('h1'); if (h) h.focus(); })");
    }
    forsta = false;
  }

  private Component hoppa() {
    Anchor hoppa = new Anchor("#innehall", text("hoppa_till_innehallet"));
    hoppa.addClassName("hoppa");
    // Länken får inte gå genom routern: sidans bas är en annan än adressen.
    hoppa
        .getElement()
        .executeJs(
            "this.addEventListener('click', e => { e.preventDefault(); e.stopPropagation();"
                + " document.getElementById('innehall').focus(); })");
    return hoppa;
  }

  private static Component fot() {
    Footer fot = new Footer(new Div(text("fot.text")));
    fot.addClassName("fot");
    return fot;
  }
}
