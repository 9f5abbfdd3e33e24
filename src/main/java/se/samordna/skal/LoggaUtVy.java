package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import se.samordna.gemensam.ui.Knapp;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Vy;

/** Den som skriver {@code /logout} i adressfältet tillfrågas; en länk ska inte kunna logga ut. */
@Route("logout")
@PermitAll
class LoggaUtVy extends Vy {

  LoggaUtVy(AuthenticationContext inloggning) {
    titel(text("logga_ut.rubrik"));
    Button ut = Knapp.huvud(text("logga_ut"), inloggning::logout);
    ut.getElement().setAttribute("data-logga-ut", true);
    add(
        new Sidhuvud(text("logga_ut.rubrik")).ingress(text("logga_ut.text")),
        Knapp.rad(ut, Knapp.lank("", text("avbryt"))));
  }
}
