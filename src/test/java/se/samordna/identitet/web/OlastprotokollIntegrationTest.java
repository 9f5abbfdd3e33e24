package se.samordna.identitet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import se.samordna.stod.Integrationstest;

@DisplayName("F17: den som kommer ny köar inte bakom dem som redan är där")
class OlastprotokollIntegrationTest extends Integrationstest {

  private static final Duration VANTAR = Duration.ofSeconds(20);

  @Autowired private ServletWebServerApplicationContext program;

  @Test
  @DisplayName("en ny anslutning får svar fast serverns gemensamma lås är upptaget")
  void ny_anslutning_utan_las() throws Exception {
    AbstractEndpoint.Handler<?> server = server();
    // Utan gamla att ta över måste den nya anslutningen få en egen plats.
    server.recycle();
    synchronized (server) {
      assertThat(lever()).isEqualTo(200);
    }
  }

  private AbstractEndpoint.Handler<?> server() {
    ProtocolHandler protokoll =
        ((TomcatWebServer) Objects.requireNonNull(program.getWebServer()))
            .getTomcat()
            .getConnector()
            .getProtocolHandler();
    AbstractEndpoint.Handler<?> server = ReflectionTestUtils.invokeMethod(protokoll, "getHandler");
    return Objects.requireNonNull(server);
  }

  private int lever() throws IOException, InterruptedException {
    try (HttpClient ny = HttpClient.newHttpClient()) {
      return ny.send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + port() + "/actuator/health/liveness"))
                  .timeout(VANTAR)
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }
}
