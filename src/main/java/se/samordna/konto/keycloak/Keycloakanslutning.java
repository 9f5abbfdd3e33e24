package se.samordna.konto.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.samordna.konto.Kontofel;

/** Realmen, med programmets egen inloggning. Ansluter först när någon frågar. */
@Component
@EnableConfigurationProperties(Kontoinstallning.class)
class Keycloakanslutning {

  private static final long ANSLUTER = 3;
  private static final long SVARAR = 15;

  private final Kontoinstallning installning;
  private final Kontoinstallning.Plats plats;
  private final Object las = new Object();
  private volatile @org.jspecify.annotations.Nullable Keycloak oppen;

  Keycloakanslutning(
      Kontoinstallning installning, @Value("${samordna.keycloak.intern}") String realm) {
    this.installning = installning;
    this.plats = Kontoinstallning.Plats.av(realm);
  }

  boolean finns() {
    return installning.finns();
  }

  /**
   * Gör något i realmen.
   *
   * @throws Kontofel när tjänsten inte svarar, eller nekar
   */
  <T> T i(Function<RealmResource, T> arbete) {
    try {
      return arbete.apply(klient().realm(plats.realm()));
    } catch (ServerErrorException | ProcessingException fel) {
      throw tolka(fel);
    } catch (WebApplicationException fel) {
      throw Kontofel.nekad(svar(fel), fel);
    }
  }

  /** Ett nej bakom ett avbrott (en hemlighet som inte stämmer) är också till allas del. */
  private static Kontofel tolka(RuntimeException fel) {
    return Kontofel.borta(fel.getCause() instanceof WebApplicationException nej ? nej : fel);
  }

  private static String svar(WebApplicationException fel) {
    String kropp = fel.getResponse().hasEntity() ? fel.getResponse().readEntity(String.class) : "";
    return fel.getResponse().getStatus() + " " + kropp;
  }

  private Keycloak klient() {
    synchronized (las) {
      Keycloak finns = oppen;
      if (finns == null) {
        finns = ny();
        oppen = finns;
      }
      return finns;
    }
  }

  private Keycloak ny() {
    return KeycloakBuilder.builder()
        .serverUrl(plats.rot())
        .realm(plats.realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(installning.klient())
        .clientSecret(installning.hemlighet())
        .resteasyClient(
            ClientBuilder.newBuilder()
                .connectTimeout(ANSLUTER, TimeUnit.SECONDS)
                .readTimeout(SVARAR, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build())
        .build();
  }

  @PreDestroy
  void stang() {
    synchronized (las) {
      Keycloak finns = oppen;
      if (finns != null) {
        finns.close();
      }
      oppen = null;
    }
  }
}
