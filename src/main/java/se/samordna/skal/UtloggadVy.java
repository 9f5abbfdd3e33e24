package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samordna.gemensam.ui.Sidhuvud;

/** Dit man kommer efter utloggning. */
@Route("utloggad")
@AnonymousAllowed
class UtloggadVy extends Composite<Div> implements HasDynamicTitle {

  UtloggadVy() {
    Anchor in = new Anchor("", text("utloggad.in"));
    in.addClassName("knapp");
    in.setRouterIgnore(true);
    getContent().addClassName("sida");
    getContent().add(new Sidhuvud(text("utloggad.rubrik")).ingress(text("utloggad.text")), in);
  }

  @Override
  public String getPageTitle() {
    return text("utloggad.rubrik");
  }
}
