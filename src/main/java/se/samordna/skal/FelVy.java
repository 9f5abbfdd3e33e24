package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Fellogg;
import se.samordna.identitet.Utfallsrakning;

/** Något gick fel hos oss. Felet står i loggen, aldrig på skärmen. */
@ParentLayout(Huvudlayout.class)
@AnonymousAllowed
class FelVy extends Vy implements HasErrorParameter<Exception> {

  private final transient Fellogg logg;
  private final transient Utfallsrakning utfall;

  FelVy(Fellogg logg, Utfallsrakning utfall) {
    this.logg = logg;
    this.utfall = utfall;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    logg.skriv("Vyn " + event.getLocation().getPath(), parameter.getException());
    utfall.misslyckad();
    titel(text("fel.titel"));
    removeAll();
    add(
        new Sidhuvud(text("fel.titel")).ingress(text("fel.text")),
        Knapp.lank("", text("till_start")));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
