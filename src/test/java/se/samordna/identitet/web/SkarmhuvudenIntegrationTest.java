package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.stod.Integrationstest;

@DisplayName("Säkerhetshuvuden, push och kakor på det som nås utan inloggning")
class SkarmhuvudenIntegrationTest extends Integrationstest {

  private final CookieManager kakor = new CookieManager();
  private final HttpClient klient = HttpClient.newBuilder().cookieHandler(kakor).build();

  private HttpRequest.Builder bygg(String vag) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + vag));
  }

  private HttpResponse<String> skicka(HttpRequest.Builder begaran) {
    try {
      return klient.send(begaran.build(), BodyHandlers.ofString());
    } catch (IOException fel) {
      throw new IllegalStateException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }

  private static String huvud(HttpResponse<?> svar, String namn) {
    return String.join("|", svar.headers().allValues(namn));
  }

  private static void arSkyddad(HttpResponse<?> svar) {
    assertThat(huvud(svar, "Content-Security-Policy"))
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
    assertThat(huvud(svar, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(huvud(svar, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(huvud(svar, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(huvud(svar, "Permissions-Policy")).contains("camera=()");
    assertThat(huvud(svar, "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/utloggad", "/", "/arenden", "/finns-inte", "/?v-r=init"})
  @DisplayName("varje svar på en sidas väg bär huvudena, en gång var")
  void sidorna(String vag) {
    arSkyddad(skicka(bygg(vag).GET()));
  }

  @Test
  @DisplayName("HSTS följer med bakom TLS, och bara då")
  void hsts() {
    assertThat(huvud(skicka(bygg("/utloggad").GET()), "Strict-Transport-Security")).isEmpty();
    assertThat(
            huvud(
                skicka(bygg("/utloggad").header("X-Forwarded-Proto", "https").GET()),
                "Strict-Transport-Security"))
        .startsWith("max-age=31536000");
  }

  @Test
  @DisplayName("det som Vaadin skickar fram och åter sparas inte av någon")
  void uidl() {
    skicka(bygg("/utloggad").GET());
    HttpResponse<String> svar =
        skicka(
            bygg("/?v-r=uidl&v-uiId=0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    arSkyddad(svar);
  }

  @Test
  @DisplayName("stilarna får sparas, och kan inte tas för något annat")
  void stilar() {
    HttpResponse<String> svar = skicka(bygg("/stil/samordna.css").GET());
    assertThat(huvud(svar, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(huvud(svar, "Cache-Control")).doesNotContain("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/arenden", "/finns-inte"})
  @DisplayName("den som skickas till inloggningen lämnar ingen session efter sig")
  void ingen_session_fore_inloggningen(String vag) {
    HttpResponse<String> svar = skicka(bygg(vag).GET());
    assertThat(svar.statusCode()).isEqualTo(302);
    assertThat(svar.headers().allValues("Set-Cookie")).noneMatch(k -> k.contains("JSESSIONID"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/offentligt",
        "/offentligt/BKSV",
        "/offentligt/finns-inte",
        "/actuator/health",
        "/actuator/env",
        "/api/v1/arenden",
        "/api/v1/finns-inte",
        "/kalender/BKSV/finns-inte"
      })
  @DisplayName("ett anrop utan inloggning gör ingen session")
  void ingen_session(String vag) {
    HttpResponse<String> svar = skicka(bygg(vag).GET());
    assertThat(svar.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(kakor.getCookieStore().getCookies()).isEmpty();
  }

  /** Svarsraden på ett försök att öppna en WebSocket; JDK:s klient sätter inte Origin fritt. */
  private String push(String ursprung, String kaka) throws IOException {
    try (Socket anslutning = new Socket("localhost", port())) {
      String begaran =
          """
          GET /VAADIN/push?v-r=push&v-uiId=0 HTTP/1.1\r
          Host: localhost:%d\r
          Connection: Upgrade\r
          Upgrade: websocket\r
          Sec-WebSocket-Version: 13\r
          Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
          Origin: %s\r
          Cookie: %s\r
          \r
          """
              .formatted(port(), ursprung, kaka);
      anslutning.getOutputStream().write(begaran.getBytes(StandardCharsets.US_ASCII));
      return String.valueOf(
          new BufferedReader(
                  new InputStreamReader(anslutning.getInputStream(), StandardCharsets.US_ASCII))
              .readLine());
    }
  }

  @Test
  @DisplayName("ASVS 4.4.2: push öppnas bara från en egen sida och med en levande session")
  void push() throws IOException {
    skicka(bygg("/utloggad").GET());
    String kaka =
        kakor.getCookieStore().getCookies().stream()
            .map(k -> k.getName() + "=" + k.getValue())
            .findFirst()
            .orElseThrow();
    String egen = "http://localhost:" + port();
    assertThat(push(egen, kaka)).contains(" 101");
    assertThat(push("http://evil.example", kaka)).contains(" 403");
    assertThat(push("http://localhost:1", kaka)).contains(" 403");
    assertThat(push("https://localhost:" + port(), kaka)).contains(" 403");
    assertThat(push("null", kaka)).contains(" 403");
    assertThat(push(egen, "x=y")).contains(" 403");
    assertThat(push(egen, "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")).contains(" 403");
  }
}
