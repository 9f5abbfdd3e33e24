package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Api;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Det som svarar innan någon kontroller eller vy gjort det. */
@DisplayName("Dörrarna svarar alltid, med sann status, kod och svensk text")
class DorrkontraktIntegrationTest extends Integrationstest {

  private static final HttpClient KLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private HttpResponse<String> begar(String metod, String vag, String... huvuden)
      throws IOException, InterruptedException {
    HttpRequest.Builder bygge =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + vag))
            .method(metod, HttpRequest.BodyPublishers.noBody());
    if (huvuden.length > 0) {
      bygge.headers(huvuden);
    }
    return KLIENT.send(bygge.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static void problem(HttpResponse<String> svar, int status, String kod) {
    assertThat(svar.statusCode()).isEqualTo(status);
    assertThat(svar.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode kropp = JsonMapper.shared().readTree(svar.body());
    assertThat(kropp.get("kod").asString()).isEqualTo(kod);
    assertThat(kropp.get("detail").asString()).isNotBlank();
    assertThat(kropp.get("status").asInt()).isEqualTo(status);
  }

  private static void sida(HttpResponse<String> svar, int status) {
    assertThat(svar.statusCode()).isEqualTo(status);
    assertThat(svar.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(svar.body()).contains("lang=\"sv\"", "<h1>").doesNotContain("Tomcat", "Exception");
    assertThat(svar.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PROPFIND", "FOO", "M-SEARCH"})
  @DisplayName("en udda metod är 405, för program och människor, med och utan token")
  void udda_metod(String metod) throws IOException, InterruptedException {
    problem(begar(metod, "/api/v1/arenden"), 405, "fel_metod");
    problem(
        begar(
            metod,
            "/api/v1/finns-inte",
            "Authorization",
            "Bearer " + Api.token(issuer(), "forbundschef.bksv")),
        405,
        "fel_metod");
    sida(begar(metod, "/offentligt/BKSV"), 405);
    sida(begar(metod, "/arenden"), 405);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/arenden/a;b=c, 400, fel_begaran",
    "/api/v1/arenden/%00, 400, fel_begaran",
    "/api/v1//arenden, 400, fel_begaran",
    "/api/v1/%2e%2e/x, 400, fel_begaran",
    "/api/v1/a%2Fb, 400, fel_begaran",
    "/api/v1/finns-inte, 401, inte_inloggad",
    "/v3/api-docs/finns-inte, 404, finns_inte",
    "/actuator/env, 403, saknar_roll",
  })
  @DisplayName("ett program får problem+json, vad det än frågat efter")
  void program(String vag, int status, String kod) throws IOException, InterruptedException {
    problem(begar("GET", vag), status, kod);
  }

  @ParameterizedTest
  @CsvSource({
    "/offentligt/FINNSINTE, 404",
    "/offentligt/BKSV/finns-inte, 404",
    "/error, 404",
    "/offentligt/a;b, 400",
    "/offentligt//x, 400",
  })
  @DisplayName("en människa får en svensk sida, utan kaka")
  void manniska(String vag, int status) throws IOException, InterruptedException {
    sida(begar("GET", vag, "Accept", "text/html", "Accept-Language", "en"), status);
  }

  @Test
  @DisplayName("en metod som den offentliga sidan inte tar emot ger en sida, inte JSON")
  void metod_pa_sida() throws IOException, InterruptedException {
    sida(begar("POST", "/offentligt/BKSV", "Accept", "text/html"), 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/arenden", "/offentligt"})
  @DisplayName("huvuden som är för stora, och rader som inte går att läsa, nekas med 4xx")
  void for_stora_huvuden(String vag) throws IOException {
    assertThat(ratt("GET " + vag + " HTTP/1.1\r\nHost: x\r\nX-Stor: " + "a".repeat(20_000)))
        .startsWith("HTTP/1.1 4");
    assertThat(ratt("GET " + vag + "[{ HTTP/1.1\r\nHost: x")).startsWith("HTTP/1.1 400");
  }

  private String ratt(String huvud) throws IOException {
    try (Socket s = new Socket("localhost", port())) {
      s.getOutputStream()
          .write((huvud + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      s.getOutputStream().flush();
      InputStream in = s.getInputStream();
      return new String(in.readNBytes(400), StandardCharsets.UTF_8);
    }
  }

  private String issuer() {
    return se.samordna.stod.Servrar.igang().portar().issuer();
  }

  /** Varje operation i API:ts beskrivning, med ett påhittat id. */
  private Stream<String[]> operationer() {
    return api().get("/v3/api-docs").krav(200).get("paths").properties().stream()
        .flatMap(
            v ->
                v.getValue().properties().stream()
                    .map(
                        m ->
                            new String[] {
                              m.getKey().toUpperCase(java.util.Locale.ROOT),
                              v.getKey()
                                  .replace("{ar}", "2024")
                                  .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()),
                              m.getValue().path("requestBody").path("content").toString()
                            }));
  }

  @Test
  @DisplayName("drift, som inte hör till något förbund, skickar Idempotency-Key på varje POST")
  void nyckel_utan_forbund() {
    Api drift = som("drift");
    List<String> fel = new ArrayList<>();
    operationer()
        .filter(o -> o[0].equals("POST") && !o[1].endsWith("/lokal/klocka"))
        .forEach(
            o -> {
              Api.Svar svar =
                  drift
                      .med("Idempotency-Key", "utan-forbund " + o[1])
                      .post(o[1], Map.of("skal", "prov"));
              if (svar.status() >= 500 || (svar.status() >= 400 && svar.kod().isEmpty())) {
                fel.add(o[1] + " " + svar.status() + " " + svar.kropp());
              }
            });
    assertThat(fel).isEmpty();

    String nyckel = "avstamning " + UUID.randomUUID();
    Api.Svar forsta = drift.med("Idempotency-Key", nyckel).post("/drift/avstamning", Map.of());
    assertThat(forsta.status()).isEqualTo(200);
    Api.Svar andra = drift.med("Idempotency-Key", nyckel).post("/drift/avstamning", Map.of());
    assertThat(andra.krav(200)).isEqualTo(forsta.kropp());
    assertThat(
            drift
                .med("Idempotency-Key", nyckel)
                .post("/drift/avstamning", Map.of("annat", 1))
                .kod())
        .isEqualTo("nyckel_redan_anvand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "ok\\ud83d"})
  @DisplayName("F25: tecken som databasen inte kan bära nekas i varje kropp, med fältets väg")
  void tecken_i_kroppen(String tecken) {
    List<String> fel = new ArrayList<>();
    String kropp =
        "{\"a\":1,\"rader\":[{\"x\":\"bra\"},{\"namn\":\"a%1$sb\"}],\"n%1$s\":\"\"}"
            .formatted(tecken);
    operationer()
        .filter(o -> o[2].contains("json") && !o[0].equals("PATCH"))
        .forEach(
            o -> {
              Api person = som("forbundschef.bksv");
              Api.Svar svar =
                  o[0].equals("PUT") ? person.put(o[1], kropp) : person.post(o[1], kropp);
              boolean ratt =
                  svar.status() == 403
                      || (svar.status() == 400
                          && svar.kropp().toString().contains("\"rader[1].namn\"")
                          && svar.kropp().toString().contains("otillatet_tecken"));
              if (!ratt) {
                fel.add(o[0] + " " + o[1] + " " + svar.status() + " " + svar.kropp());
              }
            });
    assertThat(fel).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/arenden?q=a%00b",
        "/budget/2024/rader/a%01b",
        "/platser?person=%00",
        "/arenden?%00=x"
      })
  @DisplayName("F25: och aldrig en 500 i väg eller fråga")
  void tecken_i_vagen(String vag) {
    assertThat(som("forbundschef.bksv").get(vag).status()).isBetween(400, 404);
  }

  @Test
  @DisplayName("numret från klicket följer med: svar, utkorg, jobb och spår")
  void korrelation() {
    String nummer = "prov-" + UUID.randomUUID();
    Arendevag vag =
        new Arendevag(
                namn -> som(namn).med("X-Request-Id", nummer),
                "lund",
                List.of("lund", "region", "fk", "af"),
                "lund",
                "fk")
            .ide("Följ numret");
    assertThat(
            som("sokande.lund.lund")
                .med("X-Request-Id", nummer)
                .get("/mig")
                .ratt()
                .headers()
                .firstValue("X-Request-Id"))
        .contains(nummer);
    assertThat(
            som("sokande.lund.lund")
                .med("X-Request-Id", "a\tb")
                .get("/mig")
                .ratt()
                .headers()
                .firstValue("X-Request-Id")
                .orElse(""))
        .matches("[0-9a-f]{16}");
    assertThat(nummer("motorkommando", "arende_id = '" + vag.arendeId() + "'"))
        .containsOnly(nummer);
    assertThat(nummer("spar", "objekt like '%" + vag.arendeId() + "%'")).containsOnly(nummer);
  }

  private List<String> nummer(String tabell, String villkor) {
    return Optional.ofNullable(
            Inloggad.som(
                Aktor.process("LUND"),
                () ->
                    tx.execute(
                        s ->
                            jdbc.sql("select korrelation from " + tabell + " where " + villkor)
                                .query(String.class)
                                .list())))
        .orElseThrow();
  }
}
