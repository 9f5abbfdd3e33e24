package se.samordna.identitet.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.web.Inloggningskoll.Besked;

/**
 * En bärartoken är ett löfte om hur det var när den skrevs. Här frågas inloggningstjänsten hur det
 * är nu, högst en gång per token och {@code samordna.inloggning.farsk}: en avslutad inloggning
 * nekas och rollerna är dagens. Svarar tjänsten inte gäller det senaste svaret, aldrig längre än
 * token.
 */
@Component
class Tokenkoll implements Converter<Jwt, AbstractAuthenticationToken> {

  private static final int MANGA = 5000;

  private final Inloggningskoll koll;
  private final Inloggningsgranser granser;
  private final Klocka klocka;
  private final Map<String, Post> poster = new ConcurrentHashMap<>();

  /** Det senaste svaret om en token. En fråga i taget; de andra väntar på dess svar. */
  private static final class Post {
    private final Instant till;
    private Instant provad = Instant.MIN;
    private Besked senast = new Besked.Okant();

    Post(Instant till) {
      this.till = till;
    }
  }

  Tokenkoll(Inloggningskoll koll, Inloggningsgranser granser, Klocka klocka) {
    this.koll = koll;
    this.granser = granser;
    this.klocka = klocka;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return switch (prova(token)) {
      case Besked.Galler(Map<String, Object> utsagor) ->
          new JwtAuthenticationToken(med(token, utsagor), List.of());
      case Besked.Okant ingenting -> new JwtAuthenticationToken(token, List.of());
      case Besked.Avslutad slut ->
          throw new InvalidBearerTokenException("Inloggningen är avslutad");
    };
  }

  private Besked prova(Jwt token) {
    if (poster.size() > MANGA) {
      poster.values().removeIf(p -> p.till.isBefore(klocka.verkligTid()));
    }
    Instant till = Optional.ofNullable(token.getExpiresAt()).orElse(Instant.MAX);
    Post post = poster.computeIfAbsent(token.getTokenValue(), t -> new Post(till));
    synchronized (post) {
      Instant nu = klocka.verkligTid();
      if (post.provad.isBefore(nu.minus(granser.farsk()))) {
        Besked nytt = koll.fraga(token.getTokenValue());
        if (!(nytt instanceof Besked.Okant)) {
          post.senast = nytt;
          post.provad = nu;
        }
      }
      return post.senast;
    }
  }

  private static Jwt med(Jwt token, Map<String, Object> utsagor) {
    return Jwt.withTokenValue(token.getTokenValue())
        .headers(h -> h.putAll(token.getHeaders()))
        .claims(
            c -> {
              c.putAll(token.getClaims());
              Token.ROLLER_OCH_GRUPPER.forEach(
                  falt -> c.put(falt, utsagor.getOrDefault(falt, List.of())));
            })
        .build();
  }
}
