package se.samordna.identitet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Sidan man var på väg till när inloggningen kom emellan. Den minns webbläsaren i en kaka, så att
 * den som aldrig loggar in inte lämnar en session hos oss. Den som redan är inloggad och
 * legitimerar sig igen har sin sida i sessionen.
 */
final class Soktsida implements RequestCache {

  /** Lång nog för en inloggning med flera steg, i sekunder. */
  private static final int GILTIG = 15 * 60;

  private final RequestCache session = new HttpSessionRequestCache();
  private final CookieRequestCache kaka = new CookieRequestCache();

  Soktsida() {
    kaka.setCookieCustomizer(Soktsida::begransa);
  }

  private static void begransa(Cookie kaka) {
    kaka.setMaxAge(kaka.getMaxAge() == 0 ? 0 : GILTIG);
    kaka.setAttribute("SameSite", "Lax");
  }

  @Override
  public void saveRequest(HttpServletRequest begaran, HttpServletResponse svar) {
    kaka.saveRequest(begaran, svar);
  }

  @Override
  public @Nullable SavedRequest getRequest(HttpServletRequest begaran, HttpServletResponse svar) {
    SavedRequest egen = session.getRequest(begaran, svar);
    return egen == null ? kaka.getRequest(begaran, svar) : egen;
  }

  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest begaran, HttpServletResponse svar) {
    HttpServletRequest egen = session.getMatchingRequest(begaran, svar);
    return egen == null ? kaka.getMatchingRequest(begaran, svar) : egen;
  }

  @Override
  public void removeRequest(HttpServletRequest begaran, HttpServletResponse svar) {
    session.removeRequest(begaran, svar);
    kaka.removeRequest(begaran, svar);
  }
}
