package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** En tjänst nekade: personen har inte rollen. */
@ParentLayout(Huvudlayout.class)
@AnonymousAllowed
class NekadVy extends Vy implements HasErrorParameter<AccessDeniedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    titel(text("nekad.titel"));
    removeAll();
    add(
        new Sidhuvud(text("nekad.titel")).ingress(text("nekad.text")),
        Knapp.lank("", text("till_start")));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
