package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Sidan finns inte, eller inte för den som frågar: svaret är detsamma. */
@ParentLayout(Huvudlayout.class)
@AnonymousAllowed
class SaknasVy extends Vy implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    titel(text("saknas.titel"));
    removeAll();
    add(
        new Sidhuvud(text("saknas.titel")).ingress(text("saknas.text")),
        Knapp.lank("", text("till_start")));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
