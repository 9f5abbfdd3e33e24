package se.samordna.offentlig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("De offentliga sidorna, utan inloggning")
class OffentligaSidorIntegrationTest extends Integrationstest {

  private static final AtomicInteger FRAGOR = new AtomicInteger();

  @Value("${samordna.offentligt.hallbar}")
  private Duration hallbar;

  private static final HttpClient KLIENT = HttpClient.newHttpClient();
  private static final String SKRIPT = "<script>alert(1)</script>";

  private final JsonMapper json = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/BKSV",
        "/BKSV/anslagstavla",
        "/BKSV/sammantraden",
        "/BKSV/protokoll",
        "/BKSV/insatser",
        "/BKSV/tillganglighet",
        "/LUND/tillganglighet?sprak=en"
      })
  @DisplayName("läses av vem som helst, får hållas av mellanled, och sätter ingen kaka")
  void oppna(String vag) {
    HttpResponse<String> svar = hamta(vag);
    assertThat(svar.statusCode()).isEqualTo(200);
    assertThat(svar.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(svar.headers().firstValue("Cache-Control"))
        .hasValue("max-age=" + hallbar.toSeconds() + ", public");
    assertThat(svar.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(svar.body()).contains("<h1>").doesNotContain("??");
    HttpResponse<String> igen =
        skicka(
            bygg(vag)
                .header("If-None-Match", svar.headers().firstValue("ETag").orElseThrow())
                .GET());
    assertThat(igen.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/FINNSEJ", "/FINNSEJ/insatser.csv", "/BKSV/budget", "/BKSV/insatser/x"})
  @DisplayName("det som inte finns svarar 404")
  void saknas(String vag) {
    HttpResponse<String> svar = hamta(vag);
    assertThat(svar.statusCode()).isEqualTo(404);
    assertThat(svar.body()).contains("Sidan finns inte");
  }

  @Test
  @DisplayName(
      "registret håller styrelsens beviljande isär från pengar utifrån, också när allt återförts")
  void beviljat_for_sig() {
    Arendevag vag =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .tillStyrelsen("Medel utifrån", Map.of(2023, 1_000_00L), belopp());
    String insats = vag.insats(Bksv.STYRELSE, belopp());
    String nummer =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId())
            .krav(200)
            .get("diarienummer")
            .asString();
    vag.som("ekonom")
        .post(
            "/insatser/" + insats + "/medfinansiering",
            Map.of("ar", 2023, "fran", "ESF", "beloppOre", 300_000L, "viaForbundet", true))
        .krav(201);
    JsonNode post =
        vanta("medfinansieringen", () -> post(nummer, p -> !p.get("medfinansiering").isEmpty()));
    assertThat(post.get("beviljat").get(0).get("beloppOre").asLong()).isEqualTo(1_000_00L);
    assertThat(post.get("medfinansiering").get(0).get("beloppOre").asLong()).isEqualTo(300_000L);

    JsonNode aterfort =
        vag.som("forbundschef")
            .post(
                "/insatser/" + insats + "/andringar",
                Map.of("slag", "aterforing", "skal", "Insatsen behövs inte."))
            .krav(201);
    assertThat(aterfort.get("minskat").get(0).get("beloppOre").asLong())
        .as("utan belopp: det beviljade, inte pengarna utifrån")
        .isEqualTo(1_000_00L);
    JsonNode efter = vanta("återföringen", () -> post(nummer, p -> !p.get("aterfort").isEmpty()));
    assertThat(efter.get("beviljat").get(0).get("beloppOre").asLong()).isEqualTo(1_000_00L);
    assertThat(efter.get("aterfort").get(0).get("beloppOre").asLong()).isEqualTo(1_000_00L);
    String rad = csv(nummer).lines().filter(r -> r.contains(nummer)).findFirst().orElse("");
    assertThat(rad).endsWith(",2023,100000,100000,300000");
  }

  @Test
  @DisplayName(
      "R28: en beviljad insats står i registret som öppna data, maskerad när det är antecknat")
  void insatser() {
    Arendevag vag =
        new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region")
            .ide("Öppen insats " + SKRIPT)
            .workshop()
            .skriv("Öppen insats " + SKRIPT, Map.of(2023, 1_000_00L))
            .lamnaIn()
            .kontrollera()
            .bered()
            .skrivFram(belopp());
    vag.insats(Bksv.STYRELSE, belopp());
    String nummer =
        vag.som("forbundschef")
            .get("/arenden/" + vag.arendeId())
            .krav(200)
            .get("diarienummer")
            .asString();
    JsonNode post = vanta("insatsen i registret", () -> post(nummer, p -> true));
    assertThat(post.get("rubrik").asString()).isEqualTo("Öppen insats " + SKRIPT);
    assertThat(post.get("beviljat").get(0).get("beloppOre").asLong()).isEqualTo(1_000_00L);
    assertThat(post.get("huvudman").asString()).isEqualTo("Vellinge kommun");
    assertThat(post.get("status").asString()).isEqualTo("pagar");
    assertThat(post.toString()).doesNotContain("sokande", "ledamot");
    String sida =
        vanta(
            "sidan",
            () -> Optional.of(hamta("/BKSV/insatser").body()).filter(b -> b.contains(nummer)));
    assertThat(sida).contains("&lt;script&gt;").doesNotContain(SKRIPT);
    assertThat(csv(nummer)).startsWith("diarienummer,rubrik");

    som("administrator.bksv")
        .put(
            "/arenden/" + vag.arendeId() + "/maskering",
            Map.of("lagrum", "26 kap. 1 § OSL", "publikRubrik", "En insats"))
        .krav(200);
    JsonNode dold = vanta("maskeringen", () -> post(nummer, p -> p.has("maskerad")));
    assertThat(dold.get("rubrik").asString()).isEqualTo("En insats");
    assertThat(dold.get("huvudman").asString()).isEmpty();
    assertThat(csv("26 kap. 1 § OSL")).contains("En insats");
    som("administrator.bksv").delete("/arenden/" + vag.arendeId() + "/maskering").krav(200);
    vanta("öppen igen", () -> post(nummer, p -> !p.has("maskerad")));
  }

  @Test
  @DisplayName(
      "R32: en synpunkt når förbundet och besvaras, och det skrivna står kvar när det nekas")
  void synpunkt() {
    HttpResponse<String> tom =
        posta(Map.of("text", "", "kontakt", "svar@example.invalid", "pa", "Protokoll"));
    assertThat(tom.statusCode()).isEqualTo(422);
    assertThat(tom.body()).contains("Fyll i fältet.").contains("svar@example.invalid");

    HttpResponse<String> svar = posta(Map.of("text", "Tabellen läses inte upp " + SKRIPT));
    assertThat(svar.statusCode()).isEqualTo(200);
    assertThat(svar.body()).contains("Tack.").doesNotContain(SKRIPT);
    JsonNode inkommen =
        som("administrator.bksv")
            .get("/tillganglighetssynpunkter")
            .krav(200)
            .get("innehall")
            .get(0);
    assertThat(inkommen.get("text").asString()).startsWith("Tabellen läses inte upp");
    String vag = "/tillganglighetssynpunkter/" + inkommen.get("synpunktId").asString() + "/svar";
    Map<String, Object> kropp = Map.of("version", 1, "svar", "Rättat.");
    som("administrator.bksv").post(vag, kropp).krav(200);
    assertThat(som("forbundschef.bksv").post(vag, kropp).kod()).isEqualTo("inaktuell_version");
  }

  @Test
  @DisplayName("ett sammanträde utan dag står för sig, med det som är känt och inget annat")
  void utanDag() {
    Map<String, Object> mote =
        Map.of(
            "ar",
            2041,
            "manad",
            11,
            "slag",
            "styrelse",
            "budgetmote",
            true,
            "text",
            "Intern anteckning om lokalen");
    som("forbundschef.lund").post("/planerade-moten", mote).krav(201);
    som("forbundschef.lund")
        .post("/planerade-moten", Map.of("ar", 2042, "slag", "presidium"))
        .krav(201);
    String sida =
        vanta(
            "sidan",
            () -> Optional.of(hamta("/LUND/sammantraden").body()).filter(b -> b.contains("2041")));
    assertThat(sida)
        .contains("Dag bestäms senare", "november\u00a02041", "Styrelsen, budget och plan")
        .contains("Plats återkommer")
        .doesNotContain("Intern anteckning", "2042");
    assertThat(
            vanta(
                "på engelska",
                () ->
                    Optional.of(hamta("/LUND/sammantraden?sprak=en").body())
                        .filter(b -> b.contains("2041"))))
        .contains("Day to be decided", "November\u00a02041");
  }

  @Test
  @DisplayName("det fält som människor inte ser avslöjar en maskin: inget sparas")
  void maskin() {
    long forut = antalSynpunkter();
    assertThat(posta(Map.of("text", "Köp nu", "webbplats", "http://x.invalid")).statusCode())
        .isEqualTo(200);
    assertThat(antalSynpunkter()).isEqualTo(forut);
  }

  @Test
  @DisplayName("R32: förbundets redogörelse visas, och två som skriver samtidigt skriver inte över")
  void redogorelse() {
    Map<String, Object> kropp =
        Map.of(
            "nummer", 0,
            "forenlighet", "delvis",
            "brister", "Äldre bilagor saknar taggar.",
            "granskad", "2023-05-01",
            "hur", "Egen granskning med tangentbord och skärmläsare.",
            "kontakt", "Ring kansliet.");
    som("administrator.lund").put("/tillganglighetsredogorelse", kropp).krav(200);
    assertThat(som("forbundschef.lund").put("/tillganglighetsredogorelse", kropp).kod())
        .isEqualTo("inaktuell_version");
    vanta(
        "sidan",
        () ->
            Optional.of(hamta("/LUND/tillganglighet").body())
                .filter(b -> b.contains("Äldre bilagor saknar taggar.")));
  }

  /** CSV-filen när den hunnit få med texten: en färdig fil hålls en kort stund. */
  private String csv(String text) {
    return vanta(
        "CSV med " + text,
        () -> Optional.of(hamta("/BKSV/insatser.csv").body()).filter(b -> b.contains(text)));
  }

  private long antalSynpunkter() {
    return som("revisor.bksv").get("/tillganglighetssynpunkter").krav(200).get("totalt").asLong();
  }

  private Optional<JsonNode> post(String nummer, Predicate<JsonNode> som) {
    JsonNode insatser = json.readTree(hamta("/BKSV/insatser.json").body()).get("insatser");
    return StreamSupport.stream(insatser.spliterator(), false)
        .filter(p -> p.get("diarienummer").asString().equals(nummer))
        .filter(som)
        .findFirst();
  }

  private static List<Map<String, Object>> belopp() {
    return List.of(Map.of("ar", 2023, "beloppOre", 1_000_00L, "finansiering", "eget_kapital"));
  }

  private HttpResponse<String> posta(Map<String, String> falt) {
    String kropp =
        falt.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return skicka(
        bygg("/BKSV/tillganglighet")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(kropp)));
  }

  private HttpResponse<String> hamta(String vag) {
    return skicka(bygg(vag).GET());
  }

  /**
   * Varje fråga från sin egen adress: den som väntar på en ändring frågar fler gånger än en får.
   */
  private HttpRequest.Builder bygg(String vag) {
    int nr = FRAGOR.incrementAndGet();
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/offentligt" + vag))
        .header("X-Forwarded-For", "10.%d.%d.%d".formatted(nr >> 16, nr >> 8 & 0xff, nr & 0xff));
  }

  private static HttpResponse<String> skicka(HttpRequest.Builder begaran) {
    try {
      return KLIENT.send(begaran.build(), BodyHandlers.ofString());
    } catch (IOException fel) {
      throw new IllegalStateException(fel);
    } catch (InterruptedException fel) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(fel);
    }
  }
}
