package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samordna.gemensam.ui.Sidhuvud;

/** Dit man kommer efter utloggning, eller när inloggningen inte gick ({@code ?fel}). */
@Route("utloggad")
@AnonymousAllowed
class UtloggadVy extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

  private String vad = "utloggad";

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    vad =
        event.getLocation().getQueryParameters().getParameters().containsKey("fel")
            ? "inloggning.fel"
            : "utloggad";
    Anchor in = new Anchor("", text("utloggad.in"));
    in.addClassName("knapp");
    in.setRouterIgnore(true);
    getContent().addClassName("sida");
    getContent().removeAll();
    getContent().add(new Sidhuvud(text(vad + ".rubrik")).ingress(text(vad + ".text")), in);
  }

  @Override
  public String getPageTitle() {
    return text(vad + ".rubrik");
  }
}
