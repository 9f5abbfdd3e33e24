package se.samordna.identitet.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import se.samordna.identitet.Legitimering;

/**
 * Läser {@code auth_time} ur den inloggades token. En token ur det lokala lösenordsflödet har ingen
 * sådan; där är den utfärdad i samma stund som lösenordet provades, så {@code iat} duger, men bara
 * för den klient som pekats ut som {@code direktklient}, och den finns aldrig i drift.
 */
@Component
class Tokenlegitimering implements Legitimering {

  private final Inloggningstjanst tjanst;

  Tokenlegitimering(Inloggningstjanst tjanst) {
    this.tjanst = tjanst;
  }

  @Override
  public Optional<Legitimation> denna() {
    return av(SecurityContextHolder.getContext().getAuthentication());
  }

  Optional<Legitimation> av(@Nullable Authentication inloggning) {
    return switch (inloggning) {
      case JwtAuthenticationToken jwt -> provad(jwt.getToken()).map(t -> new Legitimation(t, true));
      case Authentication a when a.getPrincipal() instanceof OidcUser anvandare ->
          Optional.ofNullable(anvandare.getIdToken().getAuthenticatedAt())
              .map(t -> new Legitimation(t, false));
      case null, default -> Optional.empty();
    };
  }

  private Optional<Instant> provad(Jwt token) {
    return Optional.ofNullable(token.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME))
        .or(() -> Optional.ofNullable(token.getIssuedAt()).filter(t -> arDirekt(token)));
  }

  private boolean arDirekt(Jwt token) {
    return !tjanst.direktklient().isEmpty()
        && tjanst.direktklient().equals(token.getClaimAsString(IdTokenClaimNames.AZP));
  }

  @Override
  public String nyInloggning(UUID id) {
    return Omlegitimering.adress(id);
  }
}
