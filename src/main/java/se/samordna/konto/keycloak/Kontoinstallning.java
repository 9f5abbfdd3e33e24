package se.samordna.konto.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Programmets egen inloggning för att sköta konton.
 *
 * @param klient klienten vars tjänstekonto har rätten
 * @param hemlighet tom: kontona sköts i inloggningstjänstens egen konsol
 */
@ConfigurationProperties("samordna.konton")
record Kontoinstallning(
    @DefaultValue("samordna-konton") String klient, @DefaultValue("") String hemlighet) {

  boolean finns() {
    return !hemlighet.isBlank();
  }

  /** Tjänstens rot och realmens namn, ur realmens adress. */
  record Plats(String rot, String realm) {

    static Plats av(String issuer) {
      String vag = URI.create(issuer).getPath();
      int realm = issuer.lastIndexOf("/realms/");
      return new Plats(issuer.substring(0, realm), vag.substring(vag.lastIndexOf('/') + 1));
    }
  }
}
