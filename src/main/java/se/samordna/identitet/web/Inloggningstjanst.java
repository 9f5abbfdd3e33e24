package se.samordna.identitet.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Var inloggningstjänstens realm finns.
 *
 * @param issuer adressen som webbläsaren och token använder
 * @param intern adressen som programmet självt når, oftast densamma
 * @param publik den publik (aud) som en token till API:t ska bära
 * @param direktklient klienten med lösenordsflöde i den lokala miljön; tom i drift
 */
@ConfigurationProperties("samordna.keycloak")
record Inloggningstjanst(
    String issuer,
    String intern,
    String klient,
    String hemlighet,
    String publik,
    String direktklient) {

  /** Adressen utan väg, så som en webbläsare jämför den. */
  String ursprung() {
    URI adress = URI.create(issuer);
    return adress.getScheme() + "://" + adress.getRawAuthority();
  }

  String auktorisering() {
    return issuer + "/protocol/openid-connect/auth";
  }

  String avslut() {
    return issuer + "/protocol/openid-connect/logout";
  }

  String token() {
    return intern + "/protocol/openid-connect/token";
  }

  /** Där en token prövas (RFC 7662). */
  String granskning() {
    return token() + "/introspect";
  }

  String nycklar() {
    return intern + "/protocol/openid-connect/certs";
  }

  String anvandarinfo() {
    return intern + "/protocol/openid-connect/userinfo";
  }
}
