package se.samordna.identitet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * En ny inloggning fast personen redan är inloggad: {@code prompt=login} och {@code max_age=0}. Den
 * kommer tillbaka till underskriften den gällde, aldrig till en adress som någon annan angett.
 */
final class Omlegitimering implements OAuth2AuthorizationRequestResolver {

  private static final String BAS = "/oauth2/authorization";
  private static final String ADRESS = BAS + "/keycloak";
  private static final String FALT = "underskrift";
  private static final String SPARAD_BEGARAN = "SPRING_SECURITY_SAVED_REQUEST";

  private final DefaultOAuth2AuthorizationRequestResolver vanlig;

  Omlegitimering(ClientRegistrationRepository registreringar) {
    vanlig = new DefaultOAuth2AuthorizationRequestResolver(registreringar, BAS);
  }

  static String adress(UUID id) {
    return ADRESS + "?" + FALT + "=" + id;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest begaran) {
    return medNyInloggning(begaran, vanlig.resolve(begaran));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest begaran, String registrering) {
    return medNyInloggning(begaran, vanlig.resolve(begaran, registrering));
  }

  private static @Nullable OAuth2AuthorizationRequest medNyInloggning(
      HttpServletRequest begaran, @Nullable OAuth2AuthorizationRequest till) {
    Optional<UUID> underskrift = underskrift(begaran);
    if (till == null || underskrift.isEmpty()) {
      return till;
    }
    begaran
        .getSession()
        .setAttribute(
            SPARAD_BEGARAN,
            new SimpleSavedRequest(
                begaran.getContextPath() + "/" + FALT + "/" + underskrift.get()));
    return OAuth2AuthorizationRequest.from(till)
        .additionalParameters(p -> p.putAll(Map.of("prompt", "login", "max_age", "0")))
        .build();
  }

  private static Optional<UUID> underskrift(HttpServletRequest begaran) {
    try {
      return Optional.ofNullable(begaran.getParameter(FALT)).map(UUID::fromString);
    } catch (IllegalArgumentException ingetId) {
      return Optional.empty();
    }
  }
}
