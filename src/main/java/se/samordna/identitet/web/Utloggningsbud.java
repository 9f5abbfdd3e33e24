package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Inloggningstjänsten säger att en session är slut (OpenID Connect Back-Channel Logout). Ramverkets
 * egen hantering anropar programmet över nätet en gång per session, och hittar det inte bakom en
 * proxy.
 */
final class Utloggningsbud implements LogoutHandler {

  private final Skarmsessioner sessioner;

  Utloggningsbud(Skarmsessioner sessioner) {
    this.sessioner = sessioner;
  }

  @Override
  public void logout(
      HttpServletRequest begaran, HttpServletResponse svar, @Nullable Authentication bud) {
    if (bud != null && bud.getPrincipal() instanceof OidcLogoutToken token) {
      Optional.ofNullable(token.getSessionId()).ifPresent(sessioner::avsluta);
    }
  }
}
