package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import se.samordna.identitet.web.Inloggningskoll.Nyckelpar;

/**
 * Tar emot token vid inloggningen och lägger dem i webbläsarens session, som är det de ska pröva.
 * Ramverkets eget förråd delas av alla personens sessioner, så att den andra skriver över den
 * första. Ingen läser dem härifrån.
 */
@Component
class Skarmnycklar implements OAuth2AuthorizedClientRepository {

  private final Skarmsessioner sessioner;

  Skarmnycklar(Skarmsessioner sessioner) {
    this.sessioner = sessioner;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient klient,
      Authentication inloggning,
      HttpServletRequest begaran,
      HttpServletResponse svar) {
    if (inloggning.getPrincipal() instanceof OidcUser person) {
      HttpSession session = begaran.getSession();
      session.setAttribute(
          Skarmsession.NAMN,
          new Skarmsession(
              sessioner,
              session,
              Token.av(person.getClaims()),
              Optional.ofNullable(person.getClaimAsString("sid")).orElse(""),
              nycklar(klient)));
    }
  }

  private static Nyckelpar nycklar(OAuth2AuthorizedClient klient) {
    return new Nyckelpar(
        klient.getAccessToken().getTokenValue(),
        Optional.ofNullable(klient.getRefreshToken())
            .map(OAuth2RefreshToken::getTokenValue)
            .orElse(""),
        Optional.ofNullable(klient.getAccessToken().getExpiresAt()).orElse(Instant.MIN));
  }

  // Ramverkets egen signatur.
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registrering, Authentication inloggning, HttpServletRequest begaran) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registrering,
      Authentication inloggning,
      HttpServletRequest begaran,
      HttpServletResponse svar) {
    Optional.ofNullable(begaran.getSession(false))
        .ifPresent(s -> s.removeAttribute(Skarmsession.NAMN));
  }
}
