package se.samordna.stod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.lokal.Lokalt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Den som sköter inloggningstjänsten: lägger upp, spärrar och loggar ut personer i realmen. */
public final class Inloggningsadmin {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String rot;

  public Inloggningsadmin(String issuer) {
    this.rot = issuer.substring(0, issuer.indexOf("/realms/"));
  }

  /** En ny person i ett förbund med roller; lösenordet är demots. Ger användarnamnet. */
  public String nyPerson(String forbund, String... roller) {
    String namn = "prov." + UUID.randomUUID().toString().substring(0, 8);
    krav(
        anropa(
            "POST",
            "/users",
            Map.of(
                "username",
                namn,
                "enabled",
                true,
                "firstName",
                "Prov",
                "lastName",
                "Person",
                "email",
                namn + "@example.invalid",
                "emailVerified",
                true,
                "groups",
                List.of("/" + forbund),
                "credentials",
                List.of(
                    Map.of(
                        "type", "password", "value", Lokalt.DEMOLOSENORD, "temporary", false)))));
    for (String roll : roller) {
      krav(anropa("POST", vag(namn) + "/role-mappings/realm", List.of(roll(roll))));
    }
    return namn;
  }

  /** Lägger upp förbundets grupp, om den inte finns. */
  public void grupp(String forbund) {
    HttpResponse<String> svar = anropa("POST", "/groups", Map.of("name", forbund));
    if (svar.statusCode() != 409) {
      krav(svar);
    }
  }

  public void sparra(String namn) {
    krav(anropa("PUT", vag(namn), Map.of("enabled", false)));
  }

  public void loggaUt(String namn) {
    krav(anropa("POST", vag(namn) + "/logout", Map.of()));
  }

  public void taBortRoll(String namn, String roll) {
    krav(anropa("DELETE", vag(namn) + "/role-mappings/realm", List.of(roll(roll))));
  }

  /** Ändrar en klients attribut, till exempel adressen dit utloggningar sägs. */
  public void klient(String klient, Map<String, String> attribut) {
    JsonNode finns = klienten(klient);
    krav(
        anropa(
            "PUT",
            "/clients/" + finns.get("id").asString(),
            Map.of("clientId", klient, "attributes", attribut)));
  }

  public JsonNode klienten(String klient) {
    return krav(anropa("GET", "/clients?clientId=" + klient, Map.of())).get(0);
  }

  public JsonNode klienter() {
    return krav(anropa("GET", "/clients", Map.of()));
  }

  /** Inloggningens egna brev går till servern på porten. */
  public void epost(int port) {
    krav(
        anropa(
            "PUT",
            "",
            Map.of(
                "smtpServer",
                Map.of(
                    "host",
                    "127.0.0.1",
                    "port",
                    "" + port,
                    "from",
                    "inloggning@samordna.example.invalid"))));
  }

  /** Personen har satt demots lösenord och bekräftat sin adress. */
  public void satterLosenord(String namn) {
    krav(
        anropa(
            "PUT",
            vag(namn) + "/reset-password",
            Map.of("type", "password", "value", Lokalt.DEMOLOSENORD, "temporary", false)));
    krav(anropa("PUT", vag(namn), Map.of("requiredActions", List.of(), "emailVerified", true)));
  }

  /** Grupperna, som vägar i bokstavsordning; tomt också för den som inte har något konto. */
  public List<String> grupper(String namn) {
    return konto(namn).isEmpty()
        ? List.of()
        : krav(anropa("GET", vag(namn) + "/groups?max=100", Map.of()))
            .valueStream()
            .map(g -> g.get("path").asString())
            .sorted()
            .toList();
  }

  /** Kontot så som inloggningstjänsten har det; tomt när det inte finns. */
  public Optional<JsonNode> konto(String namn) {
    return krav(anropa("GET", "/users?exact=true&username=" + namn, Map.of()))
        .valueStream()
        .findFirst();
  }

  /** Så många konton med adressen. */
  public int antalMed(String epost) {
    return krav(anropa("GET", "/users?exact=true&email=" + epost, Map.of())).size();
  }

  private String vag(String namn) {
    JsonNode traff = krav(anropa("GET", "/users?exact=true&username=" + namn, Map.of()));
    return "/users/" + traff.get(0).get("id").asString();
  }

  private Object roll(String namn) {
    return JSON.convertValue(krav(anropa("GET", "/roles/" + namn, Map.of())), Map.class);
  }

  private HttpResponse<String> anropa(String metod, String vag, Object kropp) {
    return skicka(
        HttpRequest.newBuilder(URI.create(rot + "/admin/realms/samordna" + vag))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(
                metod,
                "GET".equals(metod)
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(kropp)))
            .build());
  }

  private String token() {
    return krav(formular(
            rot + "/realms/master/protocol/openid-connect/token",
            "grant_type=password&client_id=admin-cli&username=admin&password="
                + Lokalt.DEMOLOSENORD))
        .get("access_token")
        .asString();
  }

  /** Försöker få en token med namn och lösenord genom en klient; ger svarets status. */
  public int losenord(String klient, String namn) {
    return formular(
            rot + "/realms/samordna/protocol/openid-connect/token",
            "grant_type=password&client_id="
                + URLEncoder.encode(klient, StandardCharsets.UTF_8)
                + "&username="
                + namn
                + "&password="
                + Lokalt.DEMOLOSENORD)
        .statusCode();
  }

  private static HttpResponse<String> formular(String adress, String falt) {
    return skicka(
        HttpRequest.newBuilder(URI.create(adress))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(falt))
            .build());
  }

  private static HttpResponse<String> skicka(HttpRequest begaran) {
    try {
      return HTTP.send(begaran, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode krav(HttpResponse<String> svar) {
    if (svar.statusCode() / 100 != 2) {
      throw new AssertionError(svar.uri() + " svarade " + svar.statusCode() + ": " + svar.body());
    }
    return svar.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(svar.body());
  }
}
