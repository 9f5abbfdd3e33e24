package se.samordna.skal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Talsprak;
import se.samordna.gemensam.ui.Texter;

/**
 * Vilket språk skärmarna talar. Svenska tills användaren väljer annat; webbläsarens språk styr
 * inte, för arbetet och handlingarna är svenska. Valet ligger i en kaka, så att det gäller också
 * när sessionen är borta: beskedet om det ska komma på det språk som personen läste.
 */
@Component
class Sprak implements VaadinServiceInitListener {

  private static final Duration MINNS = Duration.ofDays(365);

  @Override
  public void serviceInit(ServiceInitEvent start) {
    Talsprak.folj(() -> Optional.ofNullable(UI.getCurrent()).map(UI::getLocale));
    start.getSource().addSessionInitListener(e -> e.getSession().setLocale(Texter.SVENSKA));
    start.getSource().addUIInitListener(e -> e.getUI().setLocale(valt(VaadinRequest.getCurrent())));
  }

  static boolean svenska() {
    return Texter.SVENSKA.equals(Texter.sprak());
  }

  static void byt() {
    Locale nytt = svenska() ? Locale.ENGLISH : Texter.SVENSKA;
    VaadinResponse.getCurrent().addCookie(kaka(nytt));
    UI.getCurrent().getPage().reload();
  }

  private static Cookie kaka(Locale sprak) {
    Cookie kaka = new Cookie(Talsprak.KAKA, sprak.getLanguage());
    kaka.setPath("/");
    kaka.setHttpOnly(true);
    kaka.setSecure(VaadinRequest.getCurrent().isSecure());
    kaka.setAttribute("SameSite", "Lax");
    kaka.setMaxAge((int) MINNS.toSeconds());
    return kaka;
  }

  /** Språket som begäran bär; svenska när den inte bär något. */
  static Locale valt(VaadinRequest begaran) {
    return Optional.ofNullable(begaran.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(k -> Talsprak.KAKA.equals(k.getName()))
        .flatMap(k -> Stream.of(Texter.SVENSKA, Locale.ENGLISH).filter(s -> arKakans(s, k)))
        .findFirst()
        .orElse(Texter.SVENSKA);
  }

  private static boolean arKakans(Locale sprak, Cookie kaka) {
    return sprak.getLanguage().equals(kaka.getValue());
  }
}
