package se.samordna.skal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Redo när demodata är laddad och inloggningstjänstens realm har svarat en gång. Att realmen
 * försvinner senare gör inte programmet oredo: pågående sessioner lever vidare.
 */
@Component("beredskap")
class Beredskap implements HealthIndicator {

  private static final Duration TALAMOD = Duration.ofSeconds(3);

  private final URI token;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TALAMOD).build();
  private volatile boolean laddat;
  private volatile boolean realmSvarat;

  Beredskap(@Value("${samordna.keycloak.intern}") String realm) {
    this.token = URI.create(realm + "/protocol/openid-connect/token");
  }

  @EventListener(ApplicationReadyEvent.class)
  void startad() {
    laddat = true;
  }

  @Override
  public Health health() {
    return laddat && realmSvarar() ? Health.up().build() : Health.outOfService().build();
  }

  private boolean realmSvarar() {
    if (!realmSvarat) {
      realmSvarat = fraga();
    }
    return realmSvarat;
  }

  /** Ett anrop utan uppgifter: realmen finns när den svarar att begäran är felaktig. */
  private boolean fraga() {
    HttpRequest begaran =
        HttpRequest.newBuilder(token)
            .timeout(TALAMOD)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=password"))
            .build();
    try {
      int status = http.send(begaran, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 400 || status == 401;
    } catch (IOException fel) {
      return false;
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
