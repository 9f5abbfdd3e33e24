package se.samordna.stod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.samordna.lokal.Lokalt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * En liten klient till API:t, som ett skript utifrån: {@code
 * api.som("forbundschef.bksv").get("/arenden")}.
 */
public final class Api {

  private static final HttpClient KLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final Map<String, Token> TOKEN = new ConcurrentHashMap<>();

  private final String bas;
  private final String issuer;
  private final Map<String, String> huvuden;

  private record Token(String text, Instant till) {}

  /** Ett svar: status, och kroppen som JSON (tomt objekt när kroppen inte är JSON). */
  public record Svar(int status, JsonNode kropp, HttpResponse<byte[]> ratt) {

    /** Kroppen, när svaret är det väntade; annars ett fel som visar vad som kom. */
    public JsonNode krav(int vantad) {
      if (status != vantad) {
        throw new AssertionError(
            "Väntade %d men fick %d från %s: %s".formatted(vantad, status, ratt.uri(), kropp));
      }
      return kropp;
    }

    public String kod() {
      return kropp.path("kod").asString("");
    }
  }

  private Api(String bas, String issuer, Map<String, String> huvuden) {
    this.bas = bas;
    this.issuer = issuer;
    this.huvuden = Map.copyOf(huvuden);
  }

  /** Mot programmet på {@code port}, utan inloggning. */
  public static Api mot(int port, String issuer) {
    return new Api("http://localhost:" + port + "/api/v1", issuer, Map.of());
  }

  /** Inloggad som en demoperson. */
  public Api som(String anvandare) {
    return med("Authorization", "Bearer " + token(issuer, anvandare));
  }

  public Api med(String huvud, String varde) {
    Map<String, String> nya = new ConcurrentHashMap<>(huvuden);
    nya.put(huvud, varde);
    return new Api(bas, issuer, nya);
  }

  public Svar get(String vag) {
    return skicka(begaran(vag).GET());
  }

  public Svar post(String vag, Object kropp) {
    return skicka(json(vag).POST(text(kropp)));
  }

  public Svar put(String vag, Object kropp) {
    return skicka(json(vag).PUT(text(kropp)));
  }

  public Svar delete(String vag) {
    return skicka(begaran(vag).DELETE());
  }

  /** En fil som multipart. */
  public Svar ladda(String vag, String falt, Path fil) {
    try {
      return ladda(vag, falt, fil.getFileName().toString(), Files.readAllBytes(fil));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Svar ladda(String vag, String falt, String filnamn, byte[] innehall) {
    String grans = "grans" + UUID.randomUUID();
    byte[] fore =
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(grans, falt, filnamn)
            .getBytes(StandardCharsets.UTF_8);
    byte[] efter = ("\r\n--" + grans + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return skicka(
        begaran(vag)
            .header("Content-Type", "multipart/form-data; boundary=" + grans)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofByteArray(fore),
                    BodyPublishers.ofByteArray(innehall),
                    BodyPublishers.ofByteArray(efter))));
  }

  private HttpRequest.Builder begaran(String vag) {
    boolean hel = Stream.of("/api/", "/v3/", "/actuator/", "/kalender/").anyMatch(vag::startsWith);
    URI adress = URI.create(hel ? bas.replace("/api/v1", "") + vag : bas + vag);
    HttpRequest.Builder bygge = HttpRequest.newBuilder(adress).timeout(Duration.ofSeconds(60));
    huvuden.forEach(bygge::header);
    return bygge;
  }

  private HttpRequest.Builder json(String vag) {
    return begaran(vag).header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher text(Object kropp) {
    return BodyPublishers.ofString(
        kropp instanceof String s ? s : JsonMapper.shared().writeValueAsString(kropp));
  }

  private static Svar skicka(HttpRequest.Builder bygge) {
    try {
      HttpResponse<byte[]> ratt = KLIENT.send(bygge.build(), BodyHandlers.ofByteArray());
      String typ = ratt.headers().firstValue("Content-Type").orElse("");
      JsonNode kropp =
          typ.contains("json") && ratt.body().length > 0
              ? JsonMapper.shared().readTree(ratt.body())
              : JsonMapper.shared().createObjectNode();
      return new Svar(ratt.statusCode(), kropp, ratt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** En token per person, hämtad på nytt i god tid innan den går ut. */
  public static String token(String issuer, String anvandare) {
    return TOKEN
        .compute(
            issuer + "|" + anvandare,
            (nyckel, finns) ->
                finns != null && finns.till().isAfter(Instant.now())
                    ? finns
                    : hamta(issuer, anvandare))
        .text();
  }

  /** En token för den som loggar in just nu, aldrig en sparad. */
  public static String nyToken(String issuer, String anvandare) {
    return hamta(issuer, anvandare).text();
  }

  private static Token hamta(String issuer, String anvandare) {
    String formular =
        "grant_type=password&client_id=samordna-lokal&scope=openid&username=%s&password=%s"
            .formatted(URLEncoder.encode(anvandare, StandardCharsets.UTF_8), Lokalt.DEMOLOSENORD);
    JsonNode svar =
        skicka(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(formular)))
            .krav(200);
    long sekunder = svar.get("expires_in").asLong();
    return new Token(
        svar.get("access_token").asString(), Instant.now().plusSeconds(Math.max(1, sekunder - 60)));
  }
}
