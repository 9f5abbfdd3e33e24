package se.samordna.skal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Talsprak;
import se.samordna.gemensam.ui.Texter;

/**
 * Vilket språk skärmarna talar. Svenska tills användaren väljer annat; webbläsarens språk styr
 * inte, för arbetet och handlingarna är svenska.
 */
@Component
class Sprak implements VaadinServiceInitListener {

  private static final String VALT = "samordna.sprak";

  @Override
  public void serviceInit(ServiceInitEvent start) {
    Talsprak.folj(() -> Optional.ofNullable(UI.getCurrent()).map(UI::getLocale));
    start.getSource().addSessionInitListener(e -> e.getSession().setLocale(Texter.SVENSKA));
    start.getSource().addUIInitListener(e -> e.getUI().setLocale(valt(e.getUI().getSession())));
  }

  static boolean svenska() {
    return Texter.SVENSKA.equals(Texter.sprak());
  }

  static void byt() {
    Locale nytt = svenska() ? Locale.ENGLISH : Texter.SVENSKA;
    VaadinSession.getCurrent().setAttribute(VALT, nytt);
    UI.getCurrent().getPage().reload();
  }

  private static Locale valt(VaadinSession session) {
    return Optional.ofNullable(session.getAttribute(VALT))
        .map(Locale.class::cast)
        .orElse(Texter.SVENSKA);
  }
}
