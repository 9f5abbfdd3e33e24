package se.samordna.forbund;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.bildande.Startsteg;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Api;
import se.samordna.stod.Integrationstest;
import se.samordna.stod.Provforbund;
import tools.jackson.databind.JsonNode;

@DisplayName("Driften lägger upp ett förbund, och dess egna ställer det i ordning")
class NyttForbundIntegrationTest extends Integrationstest {

  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transaktioner;

  private List<String> i(String forbund, String fraga) {
    return Inloggad.som(
        Aktor.process(forbund),
        () ->
            new TransactionTemplate(transaktioner)
                .execute(t -> jdbc.sql(fraga).query(String.class).list()));
  }

  @Test
  @DisplayName("förbundet, administratören och spåret finns; spåret säger vem i driften")
  void skapas() {
    Provforbund forbund = new Provforbund();
    String kod = forbund.kod();
    JsonNode svar = som("drift").post("/forbund", forbund.kropp()).krav(201);
    assertThat(svar.get("kod").asString()).isEqualTo(kod);
    assertThat(svar.has("oppnat")).isFalse();
    assertThat(i(kod, "select anvandare from person")).containsExactly(forbund.administrator());
    assertThat(i(kod, "select handelse || ' ' || aktor from spar order by handelse"))
        .contains("forbund_upplagt drift", "person_tillagd drift");
    assertThat(i("BKSV", "select anvandare from person where anvandare like '%." + kod + "'"))
        .isEmpty();
    assertThat(
            StreamSupport.stream(
                    som("drift").get("/drift/forbund").krav(200).get("innehall").spliterator(),
                    false)
                .map(f -> f.get("kod").asString()))
        .contains(kod, "BKSV");
  }

  @Test
  @DisplayName("två på en gång: ett förbund; samma nyckel igen: samma svar")
  void enGang() throws Exception {
    Provforbund forbund = new Provforbund();
    Callable<Integer> anrop = () -> som("drift").post("/forbund", forbund.kropp()).status();
    try (ExecutorService tradar = Executors.newFixedThreadPool(2)) {
      List<Integer> svar =
          tradar.invokeAll(List.of(anrop, anrop)).stream().map(f -> f.resultNow()).toList();
      assertThat(svar).containsExactlyInAnyOrder(201, 409);
    }
    Provforbund annat = new Provforbund();
    Api medNyckel = som("drift").med("Idempotency-Key", UUID.randomUUID().toString());
    JsonNode forsta = medNyckel.post("/forbund", annat.kropp()).krav(201);
    assertThat(medNyckel.post("/forbund", annat.kropp()).krav(201)).isEqualTo(forsta);
    assertThat(i(annat.kod(), "select anvandare from person")).hasSize(1);
  }

  @Test
  @DisplayName("fel står vid sina fält, också administratörens, och då finns inget förbund")
  void felen() {
    String kod = new Provforbund().kod();
    JsonNode svar =
        som("drift")
            .post(
                "/forbund",
                Map.of(
                    "kod",
                    kod,
                    "namn",
                    "Prov",
                    "organisationsnummer",
                    "222000-1958",
                    "enhet",
                    "kr",
                    "processvariant",
                    "ansokan",
                    "administrator",
                    Map.of("anvandare", "A B", "namn", "Adm", "epost", "inte en adress")))
            .krav(400);
    assertThat(
            StreamSupport.stream(svar.get("fel").spliterator(), false)
                .map(f -> f.get("falt").asString()))
        .containsExactlyInAnyOrder("administrator.anvandare", "administrator.epost");
    assertThat(
            jdbc.sql("select count(*) from forbund where kod = :kod")
                .param("kod", kod)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  @DisplayName("administratören lägger upp medlemmar och verksamheter steg för steg, och öppnar")
  void stallsIOrdning() {
    Provforbund forbund = Provforbund.upplagt(som("drift"));
    Api administrator = som(forbund.person("administrator"));

    JsonNode borjan = administrator.get("/kom-igang").krav(200);
    assertThat(borjan.get("steg")).hasSize(8);
    assertThat(steg(borjan, "medlemmar").get("saknas")).hasSize(4);
    assertThat(administrator.post("/kom-igang/oppna", Map.of()).kod()).isEqualTo("inte_klart");

    medlem(administrator, "fk", "Försäkringskassan", "fk");
    medlem(administrator, "af", "Arbetsförmedlingen", "af");
    medlem(administrator, "region", "Region Skåne", "region");
    medlem(administrator, "tomelilla", "Tomelilla kommun", "kommun");
    assertThat(
            steg(administrator.get("/kom-igang").krav(200), "medlemmar").get("klart").asBoolean())
        .isTrue();

    String person = "enhetschef.prov";
    administrator
        .post(
            "/personer",
            Map.of("anvandare", person, "namn", "Enhetschef", "epost", "e@example.invalid"))
        .krav(201);
    JsonNode verksamhet =
        administrator
            .post(
                "/verksamheter",
                Map.of("namn", "Arbetscentrum", "medlem", "tomelilla", "personer", List.of(person)))
            .krav(201);
    String id = verksamhet.get("verksamhetId").asString();
    assertThat(
            administrator
                .post("/verksamheter", Map.of("namn", "arbetscentrum", "medlem", "tomelilla"))
                .kod())
        .isEqualTo("finns_redan");
    assertThat(
            administrator
                .put(
                    "/verksamheter/" + id,
                    Map.of(
                        "namn",
                        "Arbetsmarknad",
                        "medlem",
                        "tomelilla",
                        "version",
                        1,
                        "personer",
                        List.of()))
                .krav(200)
                .get("version")
                .asInt())
        .isEqualTo(2);
    assertThat(
            administrator
                .put(
                    "/verksamheter/" + id,
                    Map.of("namn", "Arbetscentrum", "medlem", "tomelilla", "version", 1))
                .kod())
        .isEqualTo("inaktuell_version");
    assertThat(administrator.delete("/medlemmar/tomelilla").kod()).isEqualTo("medlem_anvands");
    administrator.delete("/verksamheter/" + id).krav(200);
    administrator.delete("/medlemmar/tomelilla").krav(200);

    for (String s :
        List.of(
            "medlemmar", "verksamheter", "personer", "platser", "ordning", "budget", "insatser")) {
      administrator
          .put("/kom-igang/" + s + "/at-sidan", Map.of("skal", "Läggs upp senare"))
          .krav(200);
    }
    JsonNode oppnat = administrator.post("/kom-igang/oppna", Map.of()).krav(200);
    assertThat(oppnat.has("oppnat")).isTrue();
    // Ett tryck till ändrar inget.
    assertThat(administrator.post("/kom-igang/oppna", Map.of()).krav(200).get("oppnat").asString())
        .isEqualTo(oppnat.get("oppnat").asString());
  }

  @Test
  @DisplayName("innan förbundet öppnats tar det inte emot idéer och syns inte offentligt")
  void oppnas() {
    Provforbund forbund = Provforbund.upplagt(som("drift"));
    Api chef = som(forbund.person("forbundschef"));
    medlem(chef, "fk", "Försäkringskassan", "fk");
    Map<String, String> ide = Map.of("rubrik", "En väg in", "beskrivning", "", "medlem", "fk");
    assertThat(chef.post("/ideer", ide).krav(422).get("kod").asString()).isEqualTo("ej_oppnat");
    assertThat(offentligt(forbund.kod())).isEqualTo(404);

    for (Startsteg steg : Startsteg.values()) {
      if (steg != Startsteg.OPPNA) {
        chef.put("/kom-igang/" + steg.kod() + "/at-sidan", Map.of("skal", "Prov")).krav(200);
      }
    }
    chef.post("/kom-igang/oppna", Map.of()).krav(200);
    assertThat(chef.post("/ideer", ide).status()).isEqualTo(201);
    vanta(
        "den offentliga sidan",
        () -> Optional.of(true).filter(ja -> offentligt(forbund.kod()) == 200));
  }

  @Test
  @DisplayName("R25: en medlem sägs upp och lämnar; två ändringar av samma läsning blir en")
  void uttrade() {
    Provforbund forbund = Provforbund.upplagt(som("drift"));
    Api administrator = som(forbund.person("administrator"));
    medlem(administrator, "simrishamn", "Simrishamns kommun", "kommun");
    Map<String, Object> forKort =
        Map.of(
            "namn",
            "Simrishamns kommun",
            "part",
            "kommun",
            "fran",
            "2012-01-01",
            "uppsagd",
            "2023-06-01",
            "till",
            "2024-12-31",
            "version",
            1);
    assertThat(administrator.put("/medlemmar/simrishamn", forKort).kod())
        .isEqualTo("for_kort_uppsagning");
    Map<String, Object> lagom = new HashMap<>(forKort);
    lagom.put("till", "2026-12-31");
    JsonNode efter = administrator.put("/medlemmar/simrishamn", lagom).krav(200);
    assertThat(efter.get("till").asString()).isEqualTo("2026-12-31");
    assertThat(administrator.put("/medlemmar/simrishamn", lagom).kod())
        .isEqualTo("inaktuell_version");
    JsonNode i = administrator.get("/forbund").krav(200).get("innehall").get(0);
    assertThat(i.get("medlemmar").get(0).get("till").asString()).isEqualTo("2026-12-31");
  }

  private int offentligt(String kod) {
    return HttpClient.newHttpClient()
        .sendAsync(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/offentligt/" + kod))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .join()
        .statusCode();
  }

  private static JsonNode steg(JsonNode lage, String steg) {
    return StreamSupport.stream(lage.get("steg").spliterator(), false)
        .filter(s -> s.get("steg").asString().equals(steg))
        .findFirst()
        .orElseThrow();
  }

  private static void medlem(Api api, String kod, String namn, String part) {
    api.post("/medlemmar", Map.of("kod", kod, "namn", namn, "part", part, "fran", "2012-01-01"))
        .krav(201);
  }
}
