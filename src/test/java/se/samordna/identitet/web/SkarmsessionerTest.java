package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.web.Inloggningskoll.Nyckelpar;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("En inloggning på skärmen")
class SkarmsessionerTest {

  private final Visare tid = new Visare();
  private final AtomicInteger fornyelser = new AtomicInteger();
  private final MockHttpSession session = new MockHttpSession();
  private HttpServer server;
  private int status = 200;
  private String om = "{\"active\":true,\"roller\":[\"revisor\"],\"grupper\":[\"/AAA\"]}";
  private String fornyad = "{\"access_token\":\"b\",\"refresh_token\":\"d\",\"expires_in\":300}";
  private Skarmsessioner alla;
  private Skarmsession inloggad;

  @BeforeEach
  void starta() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        u -> {
          boolean fraga = u.getRequestURI().getPath().endsWith("/introspect");
          if (!fraga) {
            fornyelser.incrementAndGet();
          }
          byte[] kropp = (fraga ? om : fornyad).getBytes(StandardCharsets.UTF_8);
          u.sendResponseHeaders(status, kropp.length);
          u.getResponseBody().write(kropp);
          u.close();
        });
    server.start();
    String realm = "http://127.0.0.1:" + server.getAddress().getPort();
    Klocka klocka = new Klocka(tid);
    alla =
        new Skarmsessioner(
            new Inloggningskoll(
                new Inloggningstjanst(realm, realm, "samordna", "hemlig", "samordna-api", ""),
                JsonMapper.shared(),
                klocka),
            new Inloggningsgranser(Duration.ofSeconds(40), Duration.ofHours(10)),
            klocka);
    inloggad =
        new Skarmsession(
            alla,
            session,
            Token.av(
                Map.of(
                    "preferred_username",
                    "anna",
                    "roller",
                    List.of("revisor"),
                    "grupper",
                    List.of("/AAA"))),
            "sid-1",
            new Nyckelpar("a", "c", tid.instant().plusSeconds(300)));
    session.setAttribute(Skarmsession.NAMN, inloggad);
  }

  @AfterEach
  void stanna() {
    alla.sluta();
    server.stop(0);
  }

  private boolean ute(Duration efter) {
    tid.fram(efter);
    alla.krav(inloggad);
    return session.isInvalid();
  }

  @Test
  @DisplayName("gäller så länge inget ändrats, och förnyas när token gått ut")
  void galler() {
    assertThat(ute(Duration.ofSeconds(41))).isFalse();
    assertThat(fornyelser).hasValue(0);
    assertThat(ute(Duration.ofMinutes(5))).isFalse();
    assertThat(fornyelser).hasValue(1);
  }

  @Test
  @DisplayName(
      "förnyas medan nyckeln ännu gäller en rond till, så att en långsam tjänst hinner svara")
  void fornyas_i_god_tid() {
    // Nyckeln gäller 300 s. Rondens längsta mellanrum är 40 s: den som prövas med 65 s kvar prövas
    // nästa gång med 25 s kvar, och har då förnyelsen bakom sig i stället för framför sig.
    assertThat(ute(Duration.ofSeconds(235))).isFalse();
    assertThat(fornyelser).as("65 s kvar").hasValue(0);
    assertThat(ute(Duration.ofSeconds(41))).isFalse();
    assertThat(fornyelser).as("24 s kvar").hasValue(1);
  }

  @Test
  @DisplayName(
      "en förnyelse som dröjer avslutar ingen: nyckeln gäller ännu när nästa rond prövar om")
  void fornyelsen_drojer() {
    status = 503;
    assertThat(ute(Duration.ofSeconds(245))).isFalse();
    assertThat(fornyelser).as("försökt i tid").hasValue(1);
    status = 200;
    assertThat(ute(Duration.ofSeconds(41))).as("14 s kvar").isFalse();
    assertThat(fornyelser).hasValue(2);
  }

  @Test
  @DisplayName("avslutas när inloggningen är avslutad")
  void avslutad() {
    om = "{\"active\":false}";
    assertThat(ute(Duration.ofSeconds(41))).isTrue();
  }

  @Test
  @DisplayName("avslutas när en roll tagits bort, och när en lagts till")
  void andrad_roll() {
    om = "{\"active\":true,\"roller\":[\"revisor\",\"ekonom\"],\"grupper\":[\"/AAA\"]}";
    assertThat(ute(Duration.ofSeconds(41))).isTrue();
  }

  @Test
  @DisplayName("avslutas när förnyelsen nekas")
  void fornyelsen_nekas() {
    status = 400;
    fornyad = "{\"error\":\"invalid_grant\"}";
    assertThat(ute(Duration.ofMinutes(6))).isTrue();
  }

  @Test
  @DisplayName("går vidare när tjänsten är borta, men aldrig längre än tio timmar (F9)")
  void tjansten_borta() {
    server.stop(0);
    assertThat(ute(Duration.ofMinutes(5))).isFalse();
    assertThat(ute(Duration.ofHours(9))).isFalse();
    assertThat(ute(Duration.ofHours(1))).isTrue();
  }

  @Test
  @DisplayName("en session som avslutats hos tjänsten får inget mer, en annans rörs inte")
  void sagd_slut() {
    alla.avsluta("sid-2");
    assertThat(ute(Duration.ofSeconds(1))).isFalse();
    alla.avsluta("sid-1");
    assertThat(ute(Duration.ofSeconds(1))).isTrue();
  }
}
