package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("En token prövas hos inloggningstjänsten")
class InloggningskollTest {

  private static final String GALLER =
      "{\"active\":true,\"roller\":[\"revisor\"],\"grupper\":[\"/AAA\"]}";

  private final AtomicInteger fragor = new AtomicInteger();
  private final Visare tid = new Visare();
  private HttpServer server;
  private int status = 200;
  private String svar = GALLER;
  private Tokenkoll koll;

  @BeforeEach
  void starta() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        u -> {
          fragor.incrementAndGet();
          byte[] kropp = svar.getBytes(StandardCharsets.UTF_8);
          u.sendResponseHeaders(status, kropp.length);
          u.getResponseBody().write(kropp);
          u.close();
        });
    server.start();
    String realm = "http://127.0.0.1:" + server.getAddress().getPort();
    Klocka klocka = new Klocka(tid);
    Inloggningstjanst tjanst =
        new Inloggningstjanst(realm, realm, "samordna", "hemlig", "samordna-api", "");
    koll =
        new Tokenkoll(
            new Inloggningskoll(tjanst, JsonMapper.shared(), klocka),
            new Inloggningsgranser(Duration.ofSeconds(40), Duration.ofHours(10)),
            klocka);
  }

  @AfterEach
  void stanna() {
    server.stop(0);
  }

  private Token prova() {
    Jwt jwt =
        Jwt.withTokenValue("x.y.z")
            .header("alg", "RS256")
            .claim("preferred_username", "anna")
            .claim("roller", List.of("ekonom", "revisor"))
            .claim("grupper", List.of("/AAA", "/BBB"))
            .expiresAt(tid.instant().plusSeconds(1800))
            .build();
    return Token.av(((JwtAuthenticationToken) koll.convert(jwt)).getTokenAttributes());
  }

  @Test
  @DisplayName("rollerna är tjänstens, inte de som skrevs i token")
  void dagens_roller() {
    assertThat(prova().roller()).containsExactly("revisor");
    assertThat(prova().grupper()).containsExactly("/AAA");
  }

  @Test
  @DisplayName("högst en fråga per token och gräns")
  void en_fraga() {
    prova();
    tid.fram(Duration.ofSeconds(40));
    prova();
    assertThat(fragor).hasValue(1);
    tid.fram(Duration.ofSeconds(1));
    prova();
    assertThat(fragor).hasValue(2);
  }

  @Test
  @DisplayName("en avslutad inloggning nekas när gränsen passerats, och förblir nekad vid avbrott")
  void avslutad() {
    prova();
    svar = "{\"active\":false}";
    tid.fram(Duration.ofSeconds(41));
    assertThatThrownBy(this::prova).isInstanceOf(InvalidBearerTokenException.class);
    status = 503;
    tid.fram(Duration.ofSeconds(41));
    assertThatThrownBy(this::prova).isInstanceOf(InvalidBearerTokenException.class);
  }

  @Test
  @DisplayName("när tjänsten är borta gäller det senaste svaret, och den frågas sällan")
  void avbrott() {
    prova();
    status = 503;
    svar = "<html>";
    tid.fram(Duration.ofMinutes(5));
    assertThat(prova().roller()).containsExactly("revisor");
    int efter = fragor.get();
    tid.fram(Duration.ofSeconds(1));
    prova();
    assertThat(fragor).as("i fred en stund").hasValue(efter);
    status = 200;
    svar = GALLER;
    tid.fram(Duration.ofSeconds(10));
    prova();
    assertThat(fragor.get()).isGreaterThan(efter);
  }

  @Test
  @DisplayName("svarar tjänsten inte från början gäller token som den är skriven")
  void borta_fran_borjan() {
    server.stop(0);
    assertThat(prova().roller()).containsExactlyInAnyOrder("ekonom", "revisor");
  }
}
