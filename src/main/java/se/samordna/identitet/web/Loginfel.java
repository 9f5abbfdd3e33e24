package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * En inloggning som inte gick hela vägen. En bokmärkt eller gammal inloggningssida är ingens fel:
 * den leder till startsidan, som börjar om. Det som vore lika fel nästa gång visas i stället, så
 * att webbläsaren inte skickas runt i en ring.
 */
final class Loginfel implements AuthenticationFailureHandler {

  private static final Logger LOGG = LoggerFactory.getLogger(Loginfel.class);
  private static final String START = "/";
  private static final String UTLOGGAD = "/utloggad?fel";

  /** Fel i svaret från inloggningstjänsten själv. */
  private static final Set<String> VARAKTIGA =
      Set.of(
          "invalid_token_response",
          "invalid_id_token",
          "invalid_user_info_response",
          "missing_user_info_response",
          "client_registration_not_found",
          OAuth2ErrorCodes.INVALID_REQUEST,
          OAuth2ErrorCodes.INVALID_CLIENT,
          OAuth2ErrorCodes.INVALID_SCOPE,
          OAuth2ErrorCodes.UNAUTHORIZED_CLIENT,
          OAuth2ErrorCodes.SERVER_ERROR);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest begaran, HttpServletResponse svar, AuthenticationException fel)
      throws IOException {
    String kod = fel instanceof OAuth2AuthenticationException o ? o.getError().getErrorCode() : "";
    boolean varaktigt = kod.isEmpty() || VARAKTIGA.contains(kod);
    if (varaktigt) {
      LOGG.warn("Inloggningen gick inte: {}", kod.isEmpty() ? fel.getClass().getName() : kod);
    }
    svar.sendRedirect(begaran.getContextPath() + (varaktigt ? UTLOGGAD : START));
  }
}
