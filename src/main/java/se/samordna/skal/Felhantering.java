package se.samordna.skal;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.ui.Besked;
import se.samordna.identitet.Fellogg;
import se.samordna.identitet.Klientavbrott;
import se.samordna.identitet.Utfallsrakning;

/** Ett oväntat fel i en handling: sidan står kvar, och användaren får veta att det inte gick. */
@Component
class Felhantering implements VaadinServiceInitListener {

  private final Fellogg logg;
  private final Utfallsrakning utfall;

  Felhantering(Fellogg logg, Utfallsrakning utfall) {
    this.logg = logg;
    this.utfall = utfall;
  }

  @Override
  public void serviceInit(ServiceInitEvent start) {
    start.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(this::visa));
  }

  private void visa(ErrorEvent fel) {
    if (Klientavbrott.bakom(fel.getThrowable())) {
      return;
    }
    boolean nekad = fel.getThrowable() instanceof AccessDeniedException;
    if (!nekad) {
      logg.skriv("En handling på skärmen", fel.getThrowable());
      utfall.misslyckad();
    }
    if (Optional.ofNullable(UI.getCurrent()).isPresent()) {
      Besked.visa(text(nekad ? "nekad.handling" : "fel.handling"));
    }
  }
}
