package se.samordna.identitet.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import se.samordna.identitet.Inloggningshandelse;

/** Säger till när någon visat vem hon är, men inte för varje begäran. */
@Component
class Inloggningsanmalan {

  private static final Duration EMELLAN = Duration.ofMinutes(10);
  private static final long FLEST = 10_000;

  private final ApplicationEventPublisher handelser;
  private final Cache<Token, Boolean> anmalda =
      Caffeine.newBuilder().maximumSize(FLEST).expireAfterWrite(EMELLAN).build();

  Inloggningsanmalan(ApplicationEventPublisher handelser) {
    this.handelser = handelser;
  }

  @EventListener
  void inne(AuthenticationSuccessEvent inloggning) {
    token(inloggning.getAuthentication())
        .filter(t -> anmalda.asMap().putIfAbsent(t, true) == null)
        .ifPresent(
            t -> handelser.publishEvent(new Inloggningshandelse(t.anvandare(), t.forbund())));
  }

  private static Optional<Token> token(Authentication vem) {
    return switch (vem) {
      case JwtAuthenticationToken jwt -> Optional.of(Token.av(jwt.getTokenAttributes()));
      case Authentication a when a.getPrincipal() instanceof OidcUser u ->
          Optional.of(Token.av(u.getClaims()));
      default -> Optional.empty();
    };
  }
}
